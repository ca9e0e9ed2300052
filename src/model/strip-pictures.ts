/** The four pictures of the *Strip*; they can be looked at in any order. Source: method K-strip. */
export const STRIP_PICTURES = ['our-conversation', 'experiences', 'needs', 'future'] as const;

/** *Ons gesprek* · *Jouw ervaringen* · *Jouw behoeften* · *Jouw toekomst*. */
export type StripPicture = (typeof STRIP_PICTURES)[number];

/** The pictures that are named in `list` (an attribute: `"needs future"`), each once, in the order of the strip. All, where it names none. */
export function picturesIn(list: string | readonly string[] | null | undefined): readonly StripPicture[] {
  const named = typeof list === 'string' ? list.split(/[\s,]+/) : (list ?? []);
  const found = STRIP_PICTURES.filter((name) => named.includes(name));
  return found.length > 0 ? found : STRIP_PICTURES;
}
