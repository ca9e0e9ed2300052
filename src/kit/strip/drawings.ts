import type { StripPicture } from '../../model/strip-pictures.js';
import { experiences } from './experiences.js';
import { future } from './future.js';
import type { Marks } from './marks.js';
import { needs } from './needs.js';
import { ourConversation } from './our-conversation.js';

const DRAWN: Readonly<Record<StripPicture, () => Marks>> = {
  'our-conversation': ourConversation,
  experiences,
  needs,
  future,
};

const drawings = new Map<StripPicture, Marks>();

/** What a picture is made of, on a square of 400. */
export function drawingOf(name: StripPicture): Marks {
  let drawing = drawings.get(name);
  if (!drawing) drawings.set(name, (drawing = DRAWN[name]()));
  return drawing;
}
