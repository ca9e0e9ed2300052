import { directionOf } from '../../content/locale.js';
import { picturesIn, type StripPicture } from '../../model/strip-pictures.js';
import type { Words } from '../words.js';
import { drawingOf } from './drawings.js';
import { marksAsText, stripColours, type StripColours } from './strip-colours.js';
import { pictureTexts, type PictureTexts } from './strip-words.js';
import { escaped, linesThatFit } from './svg-text.js';

/** How a strip is written as a file. */
export interface StripSVGOptions {
  /** Which pictures, in the order of the strip. Default: all four. */
  readonly pictures?: readonly StripPicture[] | undefined;
  /** Whether the name and the words of each picture stand with it, as text. Default: true. */
  readonly captions?: boolean | undefined;
  /** Width of the whole in CSS pixels. Default: about 400 for each picture beside another. */
  readonly width?: number | undefined;
  /** How many pictures stand beside each other. Default: two, which fits a sheet of A4. */
  readonly columns?: number | undefined;
  /** Colours. Default: those for paper. */
  readonly colours?: StripColours | undefined;
}

const SIDE = 400;
const GAP = 28;
/** Around the pictures: room for the words to breathe; without words only for the line of the frames. */
const MARGIN = { withWords: 24, bare: 2 } as const;
const NAME = { size: 24, height: 42 } as const;
const CAPTION = { size: 20, leading: 28 } as const;
const FONT = "system-ui, 'Segoe UI', Roboto, 'Noto Sans', Arial, sans-serif";

/** A picture with what is written with it. */
interface Panel {
  readonly picture: StripPicture;
  readonly texts: PictureTexts;
  readonly caption: readonly string[];
}

/**
 * The strip as one self-contained SVG image: valid XML with its own colours, a title and a description in the language of its words,
 * without scripts, styles or references. To save as a file, or to put into a letter as it is.
 * @param words of an element with the packs `conversation-strip` and `conversation-subjects`
 */
export function stripSVG(words: Words, options: StripSVGOptions = {}): string {
  const { captions = true, colours = stripColours() } = options;
  const panels = picturesIn(options.pictures).map((picture): Panel => {
    const texts = pictureTexts(words, picture);
    return { picture, texts, caption: linesThatFit(texts.caption, SIDE, CAPTION.size) };
  });
  const columns = Math.max(1, Math.min(Math.trunc(options.columns ?? 2) || 2, panels.length));
  const lang = words.otherLang ?? words.lang;
  const toLeft = directionOf(lang) === 'rtl';
  const margin = captions ? MARGIN.withWords : MARGIN.bare;
  const width = columns * (SIDE + GAP) - GAP + 2 * margin;
  let y = margin;
  let drawn = '';
  for (let first = 0; first < panels.length; first += columns) {
    const row = panels.slice(first, first + columns);
    drawn += row
      .map((panel, index) => {
        const x = margin + (toLeft ? columns - 1 - index : index) * (SIDE + GAP);
        const inside = captions ? withWords(panel, colours, toLeft) : framed(panel, 0, colours);
        return `<g transform="translate(${x} ${y})">${inside}</g>`;
      })
      .join('');
    const lines = Math.max(...row.map(({ caption }) => caption.length));
    y += SIDE + GAP + (captions ? NAME.height + 6 + lines * CAPTION.leading : 0);
  }
  const height = y - GAP + margin;
  const shown = options.width && options.width > 0 ? options.width : width;
  const attributes = [
    `lang="${escaped(lang)}" xml:lang="${escaped(lang)}" role="img"`,
    `width="${round(shown)}" height="${round((shown * height) / width)}" viewBox="0 0 ${width} ${height}"`,
    `direction="${toLeft ? 'rtl' : 'ltr'}" font-family="${FONT}" fill="${colours.trace}"`,
  ].join(' ');
  const ground = captions ? `<rect width="${width}" height="${height}" fill="${colours.ground}"/>` : '';
  return `<svg xmlns="http://www.w3.org/2000/svg" ${attributes}>${told(words, panels, captions)}${ground}${drawn}</svg>`;
}

/** The name and the description of the image. */
function told(words: Words, panels: readonly Panel[], captions: boolean): string {
  const [first, second] = panels;
  const title = second ? words.plain('file-title') : (first?.texts.alt ?? '');
  const stories = panels.map(({ texts: { name, story, caption } }) =>
    [`${name}.`, story, captions ? caption : ''].join(' ').trim(),
  );
  return `<title>${escaped(title)}</title><desc>${escaped(stories.join('\n'))}</desc>`;
}

/** A picture in its frame. */
function framed({ picture }: Panel, y: number, colours: StripColours): string {
  const square = `width="${SIDE}" height="${SIDE}"`;
  return `<svg y="${y}" ${square} viewBox="0 0 ${SIDE} ${SIDE}" overflow="hidden"><rect ${square} fill="${colours.ground}"/>${marksAsText(drawingOf(picture), colours)}</svg><rect y="${y}" ${square} fill="none" stroke="${colours.ink}" stroke-width="3"/>`;
}

/** The same below its name and above its words. */
function withWords(panel: Panel, colours: StripColours, toLeft: boolean): string {
  const text = (line: string, y: number, look: string): string =>
    `<text x="${toLeft ? SIDE : 0}" y="${y}" ${look}>${escaped(line)}</text>`;
  const name = text(panel.texts.name, NAME.size, `font-size="${NAME.size}" font-weight="600"`);
  const caption = panel.caption.map((line, at) =>
    text(line, NAME.height + SIDE + (at + 1) * CAPTION.leading, `font-size="${CAPTION.size}"`),
  );
  return `${name}${framed(panel, NAME.height, colours)}${caption.join('')}`;
}

const round = (value: number): number => Math.round(value * 10) / 10;
