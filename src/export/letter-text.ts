import { BLANK, paragraphsOf, type Letter, type LetterBlock, type LetterRun } from './letter.js';

/** A letter as plain text: to paste into a message. An empty line stands between its parts. */
export function letterText({ blocks }: Letter): string {
  return `${blocks.map(blockText).join('\n\n')}\n`;
}

function blockText(block: LetterBlock): string {
  switch (block.kind) {
    case 'subject':
      return block.text;
    case 'line':
      return block.runs.map(runText).join('');
    case 'paragraph':
      return paragraphsOf(block.text)
        .map((lines) => lines.join('\n'))
        .join('\n\n');
    case 'facts':
      return [block.heading, ...block.facts.map(({ name, value }) => `${name}: ${runText(value)}`)].join(
        '\n',
      );
    case 'questions':
      return [block.heading, ...block.questions.map((question) => `- ${question}`)].join('\n');
    case 'pictures':
      return [block.heading, ...block.pictures.map(({ title, caption }) => `${title}\n${caption}`)].join(
        '\n\n',
      );
  }
}

function runText({ text, isBlank }: LetterRun): string {
  return isBlank ? BLANK : text;
}
