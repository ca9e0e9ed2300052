import type { StripPicture } from '../../model/strip-pictures.js';
import type { Shown, Words } from '../words.js';

/**
 * The name of a picture: that of the subject. Whose words these are, needs the packs `conversation-strip` and
 * `conversation-subjects` in its content.
 */
export function pictureName(words: Words, name: StripPicture): Shown {
  return name === 'our-conversation' ? words.t('ours') : words.t(`subject.${name}`);
}

/** What a picture says in plain text, for files and for what is only spoken. */
export interface PictureTexts {
  readonly name: string;
  /** Under the picture; empty where the portal hides it. */
  readonly caption: string;
  /** What it is, in one sentence. */
  readonly alt: string;
  /** What happens in it, for who does not see it. */
  readonly story: string;
}

/** The texts of one picture as plain text. */
export function pictureTexts(words: Words, name: StripPicture): PictureTexts {
  return {
    name: name === 'our-conversation' ? words.plain('ours') : words.plain(`subject.${name}`),
    caption: words.plain(`${name}.caption`),
    alt: words.plain(`${name}.alt`),
    story: words.plain(`${name}.story`),
  };
}
