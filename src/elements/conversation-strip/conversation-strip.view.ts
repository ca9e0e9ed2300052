import { picturesIn, type StripPicture } from '../../model/strip-pictures.js';

/** What there is to draw. */
export interface ConversationStripView {
  /** In the order of the strip. */
  readonly pictures: readonly StripPicture[];
  /** Those that the portal did not replace by a picture of its own: only these can be put in a file. */
  readonly ours: readonly StripPicture[];
  /** Whether there is a title above: one picture, as in a letter, stands by itself. */
  readonly titled: boolean;
}

/**
 * From what the portal asks for to what is drawn.
 * @param list names of pictures, with spaces between them
 * @param replaced pictures for which the portal brought its own
 */
export function viewOf(list: string, replaced: ReadonlySet<string> = new Set()): ConversationStripView {
  const pictures = picturesIn(list);
  return {
    pictures,
    ours: pictures.filter((name) => !replaced.has(name)),
    titled: pictures.length > 1,
  };
}
