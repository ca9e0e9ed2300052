import { BLANK, paragraphsOf, type Letter, type LetterBlock, type LetterRun } from './letter.js';

const ESCAPES: { readonly [character: string]: string } = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Words as HTML: whatever is in them, they are words. */
function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ESCAPES[character] ?? '');
}

/** Paper: on a screen as wide as a letter, in print A4. */
const STYLE = `:root{color-scheme:light}
body{background:#fff;color:#1d2b2a;font:12pt/1.5 system-ui,"Segoe UI",Roboto,"Noto Sans",sans-serif;margin:2rem auto;max-width:40rem;overflow-wrap:anywhere;padding:0 1rem}
h1{font-size:1.5rem;line-height:1.25;margin:0 0 1.5rem}
h2{font-size:1.125rem;line-height:1.25;margin:0 0 .5rem}
p{margin:0 0 1rem}
section{margin:0 0 1.5rem}
dl{margin:0}
dl div{display:flex;flex-wrap:wrap;gap:0 1rem}
dt{font-weight:600;min-width:6.5rem}
dd{margin:0}
.facts{border-left:4px solid #b9dfdb;padding-left:1rem}
.enclosure{border-top:1px solid #5c6e6c;margin-top:3rem;padding-top:1.5rem}
ul{margin:0;padding-left:1.5rem}
li{margin:0 0 .75rem}
.pictures{display:grid;gap:1.5rem;grid-template-columns:repeat(auto-fit,minmax(min(15rem,100%),1fr))}
figure{margin:0}
figure svg{display:block;height:auto;max-width:100%}
figcaption{margin-top:.5rem}
.spoken{clip-path:inset(50%);height:1px;overflow:hidden;position:absolute;white-space:nowrap;width:1px}
@page{margin:25mm;size:A4}
@media print{li{margin-bottom:24mm}.pictures{grid-template-columns:1fr 1fr}body{font-size:11pt;margin:0;max-width:none;padding:0}.enclosure{border:0;break-before:page;margin:0;padding:0}.facts,figure,li{break-inside:avoid}}`;

/**
 * A letter as a web page of its own: without scripts, without anything from elsewhere, in words a screen reader can read. All that a person
 * wrote is escaped.
 */
export function letterHTML({ lang, dir, blocks }: Letter): string {
  const subject = blocks.find((block) => block.kind === 'subject')?.text ?? '';
  return `<!doctype html>
<html lang="${escaped(lang)}" dir="${dir}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escaped(subject)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
${blocks.map(blockHTML).join('\n')}
</main>
</body>
</html>
`;
}

function blockHTML(block: LetterBlock): string {
  switch (block.kind) {
    case 'subject':
      return `<h1>${escaped(block.text)}</h1>`;
    case 'line':
      return `<p>${block.runs.map(runHTML).join('')}</p>`;
    case 'paragraph':
      return paragraphsOf(block.text)
        .map((lines) => `<p dir="auto">${lines.map(escaped).join('<br>')}</p>`)
        .join('\n');
    case 'facts':
      return `<section class="facts">
<h2>${escaped(block.heading)}</h2>
<dl>
${block.facts.map(({ name, value }) => `<div><dt>${escaped(name)}</dt><dd>${runHTML(value)}</dd></div>`).join('\n')}
</dl>
</section>`;
    case 'questions':
      return `<section class="enclosure">
<h2>${escaped(block.heading)}</h2>
<ul>
${block.questions.map((question) => `<li>${escaped(question)}</li>`).join('\n')}
</ul>
</section>`;
    case 'pictures':
      return `<section class="enclosure">
<h2>${escaped(block.heading)}</h2>
<div class="pictures">
${block.pictures
  .map(
    ({ title, caption, svg = '' }) => `<figure>
${svg}
<figcaption><b>${escaped(title)}</b><br>${escaped(caption)}</figcaption>
</figure>`,
  )
  .join('\n')}
</div>
</section>`;
  }
}

function runHTML({ text, isBlank }: LetterRun): string {
  return isBlank
    ? `<span aria-hidden="true">${BLANK}</span><span class="spoken">${escaped(text)}</span>`
    : `<bdi>${escaped(text)}</bdi>`;
}
