import type * as Docx from 'docx';
import {
  BLANK,
  paragraphsOf,
  type Letter,
  type LetterBlock,
  type LetterPicture,
  type LetterRun,
} from './letter.js';

/** The library that makes files for a word processor: `import * as docx from 'docx'`. */
export type DocxLibrary = Pick<
  typeof Docx,
  | 'AlignmentType'
  | 'BorderStyle'
  | 'Document'
  | 'HeadingLevel'
  | 'ImageRun'
  | 'LevelFormat'
  | 'Paragraph'
  | 'Table'
  | 'TableCell'
  | 'TableRow'
  | 'TextRun'
  | 'WidthType'
>;

/** Measures of a page are in twentieths of a point: 1440 to an inch. */
const MM = 1440 / 25.4;

/** A4 with the margins of a letter. */
const PAGE = {
  size: { width: Math.round(210 * MM), height: Math.round(297 * MM) },
  margin: {
    top: Math.round(25 * MM),
    right: Math.round(25 * MM),
    bottom: Math.round(25 * MM),
    left: Math.round(25 * MM),
  },
};

/** How wide a picture is: two stand beside each other. In pixels of 1/96 inch. */
const PICTURE = Math.round((72 / 25.4) * 96);

const AFTER = { spacing: { after: 160 } };
const LIST = 'questions';

/** One pixel of nothing (PNG): stands where a program does not know drawings. */
const NO_PICTURE = Uint8Array.from([
  137, 80, 78, 71, 13, 10, 26, 10, 0, 0, 0, 13, 73, 72, 68, 82, 0, 0, 0, 1, 0, 0, 0, 1, 8, 4, 0, 0, 0, 181,
  28, 12, 2, 0, 0, 0, 11, 73, 68, 65, 84, 120, 156, 99, 248, 207, 0, 0, 2, 1, 1, 0, 50, 186, 43, 146, 0, 0, 0,
  0, 73, 69, 78, 68, 174, 66, 96, 130,
]);

/**
 * A letter as a document for a word processor, on A4, with real headings and lists, so that it can be changed there. Nothing in it says who
 * made it.
 * @param docx the library, which is large: load it when it is asked for
 * @example const docx = await import('docx');
 * const file = await docx.Packer.toBlob(letterDocument(docx, letter));
 */
export function letterDocument(docx: DocxLibrary, letter: Letter): Docx.Document {
  const { Document, AlignmentType, LevelFormat } = docx;
  const subject = letter.blocks.find((block) => block.kind === 'subject')?.text ?? '';
  return new Document({
    title: subject,
    creator: 'Gesprekskit',
    lastModifiedBy: 'Gesprekskit',
    styles: {
      default: {
        document: {
          run: { font: 'Arial', size: 22, language: { value: languageOf(letter.lang) } },
          paragraph: { spacing: { line: 300 } },
        },
        heading1: { run: { size: 32, bold: true, color: '1d2b2a' }, paragraph: { spacing: { after: 320 } } },
        heading2: {
          run: { size: 24, bold: true, color: '1d2b2a' },
          paragraph: { spacing: { before: 160, after: 80 } },
        },
      },
    },
    numbering: {
      config: [
        {
          reference: LIST,
          levels: [
            {
              level: 0,
              format: LevelFormat.BULLET,
              text: '•',
              alignment: AlignmentType.START,
              style: { paragraph: { indent: { left: 500, hanging: 500 } } },
            },
          ],
        },
      ],
    },
    sections: [
      {
        properties: { page: PAGE },
        children: letter.blocks.flatMap((block, index) =>
          paragraphs(docx, block, letter.dir === 'rtl', letter.blocks[index - 1]?.kind === 'line'),
        ),
      },
    ],
  });
}

function paragraphs(
  docx: DocxLibrary,
  block: LetterBlock,
  bidirectional: boolean,
  isSigned: boolean,
): (Docx.Paragraph | Docx.Table)[] {
  const { HeadingLevel, Paragraph, TextRun } = docx;
  const enclosure = (text: string): Docx.Paragraph =>
    new Paragraph({ text, bidirectional, heading: HeadingLevel.HEADING_2, pageBreakBefore: true });
  switch (block.kind) {
    case 'subject':
      return [new Paragraph({ text: block.text, bidirectional, heading: HeadingLevel.HEADING_1 })];
    case 'line':
      return [
        new Paragraph({
          children: block.runs.map((run) => new TextRun(words(run))),
          bidirectional,
          // Room to sign.
          spacing: { ...AFTER.spacing, ...(isSigned && { before: 700 }) },
        }),
      ];
    case 'paragraph':
      return paragraphsOf(block.text).map(
        (lines) =>
          new Paragraph({
            children: lines.map((line, index) => new TextRun({ text: line, ...(index > 0 && { break: 1 }) })),
            bidirectional,
            ...AFTER,
          }),
      );
    case 'facts':
      return [
        new Paragraph({
          text: block.heading,
          bidirectional,
          heading: HeadingLevel.HEADING_2,
          keepNext: true,
        }),
        ...block.facts.map(
          ({ name, value }, index) =>
            new Paragraph({
              children: [strong(docx, `${name}: `), new TextRun(words(value))],
              bidirectional,
              spacing: { after: index === block.facts.length - 1 ? 240 : 40 },
            }),
        ),
      ];
    case 'questions':
      return [
        enclosure(block.heading),
        ...block.questions.map(
          (text) =>
            new Paragraph({ text, bidirectional, numbering: { reference: LIST, level: 0 }, ...AFTER }),
        ),
      ];
    case 'pictures':
      return [enclosure(block.heading), pictureTable(docx, block.pictures, bidirectional)];
  }
}

/** Two pictures beside each other, so that the strip fits on a page. */
function pictureTable(
  docx: DocxLibrary,
  pictures: readonly LetterPicture[],
  bidirectional: boolean,
): Docx.Table {
  const { BorderStyle, Paragraph, Table, TableCell, TableRow, WidthType } = docx;
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
  const rows = pictures
    .filter((_picture, index) => index % 2 === 0)
    .map((first, row) => [first, pictures[row * 2 + 1]]);
  return new Table({
    visuallyRightToLeft: bidirectional,
    width: { size: 100, type: WidthType.PERCENTAGE },
    borders: {
      top: none,
      bottom: none,
      left: none,
      right: none,
      insideHorizontal: none,
      insideVertical: none,
    },
    rows: rows.map(
      (pair) =>
        new TableRow({
          cantSplit: true,
          children: pair.map(
            (picture) =>
              new TableCell({
                width: { size: 50, type: WidthType.PERCENTAGE },
                children: picture
                  ? [
                      ...drawing(docx, picture),
                      new Paragraph({
                        children: [strong(docx, picture.title)],
                        bidirectional,
                      }),
                      new Paragraph({ text: picture.caption, bidirectional, ...AFTER }),
                    ]
                  : [new Paragraph('')],
              }),
          ),
        }),
    ),
  });
}

/** The picture as SVG, with its story as alternative text. A program that does not know SVG shows the words below it alone. */
function drawing(
  { ImageRun, Paragraph }: DocxLibrary,
  { title, story, svg }: LetterPicture,
): Docx.Paragraph[] {
  if (svg === undefined) return [];
  return [
    new Paragraph({
      keepNext: true,
      children: [
        new ImageRun({
          type: 'svg',
          data: new TextEncoder().encode(svg),
          transformation: { width: PICTURE, height: PICTURE },
          altText: { name: title, title, description: story },
          fallback: { type: 'png', data: NO_PICTURE },
        }),
      ],
    }),
  ];
}

function strong({ TextRun }: DocxLibrary, text: string): Docx.TextRun {
  const run: Docx.IRunOptions = { text, bold: true };
  return new TextRun(run);
}

function words({ text, isBlank }: LetterRun): string {
  return isBlank ? BLANK : text;
}

/** A word processor knows languages with their country. */
function languageOf(lang: string): string {
  const [language = '', country] = lang.split('-');
  const known: { readonly [language: string]: string } = { nl: 'nl-NL', en: 'en-GB' };
  return country && country !== 'x' ? `${language}-${country.toUpperCase()}` : (known[language] ?? language);
}
