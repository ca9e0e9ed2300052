// The pages of the demo portal share their head, header and footer (demo/frame.html), and fragments: where messages appear (demo/notices.html), and at the
// table what is asked first (demo/ready.html) and what is for both (demo/tools.html).
import { DOORS } from './demo-doors.mjs';

/** Where the menu leads; a place on the first page has a `#`. */
const MENU = [
  { page: 'index', text: 'menu.page', label: 'Voor het gesprek' },
  { page: 'tafel', text: 'menu.table', label: 'Aan tafel' },
  { page: 'gesprek', text: 'menu.talk', label: 'Het gesprek' },
  { page: 'brief', text: 'menu.letter', label: 'De uitnodiging' },
  { page: 'index', hash: '#mijn-gegevens', text: 'menu.data', label: 'Mijn gegevens' },
  { page: 'index', hash: '#hulp', text: 'menu.help', label: 'Hulp' },
];

/** What pages have in common: the frame, and fragments. */
export const FRAGMENTS = ['frame', 'notices', 'ready', 'tools'];

const FIRST_LINE = /^<!-- frame\.html (\{.*\}) -->\n/;

/** @param {string} here @returns {string[]} */
const menuOf = (here) =>
  MENU.map(({ page, hash = '', text, label }) => {
    const isHere = page === here;
    const address = `${isHere && hash ? '' : page === 'index' ? './' : `./${page}.html`}${hash}`;
    const current = isHere && !hash ? ' aria-current="page"' : '';
    return `<li><a href="${address}"${current} data-text="${text}">${label}</a></li>`;
  });

/**
 * The doors to the parts of a page; the part it begins with is the current one.
 * @param {string[]} names @param {string | undefined} begin @returns {string[]}
 */
const doorsOf = (names, begin) =>
  names.flatMap((name) => {
    const door = DOORS[name];
    if (!door) throw new Error(`No door leads to “${name}”: see scripts/demo-doors.mjs.`);
    const { path, name: called, about } = door;
    return [
      '<li>',
      `  <a href="#${name}"${name === begin ? ' aria-current="true"' : ''}>`,
      '    <svg class="door-mark" viewBox="0 0 24 24" aria-hidden="true" focusable="false">',
      `      <path d="${path}" />`,
      '    </svg>',
      `    <span class="door-name" data-text="${called[0]}">${called[1]}</span>`,
      `    <span class="door-about" data-text="${about[0]}">${about[1]}</span>`,
      '  </a>',
      '</li>',
    ];
  });

/**
 * Fills what stands in braces, each line as far from the edge as the first.
 * @param {string} text @param {Record<string, string[]>} parts @returns {string}
 */
const filled = (text, parts) =>
  text.replace(/([ \t]*)\{(\w+)\}/g, (all, indent, name) => {
    const lines = parts[name]?.flatMap((part) => part.trimEnd().split('\n'));
    return lines ? lines.map((line) => (line ? indent + line : line)).join('\n') : all;
  });

/**
 * Puts a page into the frame, if its first line asks for it: `<!-- frame.html {"page", "title", "text", "scripts", "styles"} -->`.
 * Where it has `{notices}`, messages about keeping appear; where it has `{doors}`, those of `"doors"` in that line; so with the
 * other fragments.
 * @param {Record<string, string>} shared `demo/frame.html`, and the fragments by their names
 * @param {string} page @returns {string}
 */
export function framed({ frame = '', ...fragments }, page) {
  const found = FIRST_LINE.exec(page);
  if (!found) return page;
  const { page: here, title, text, doors = [], scripts, styles } = JSON.parse(found[1] ?? '');
  const content = page.slice(found[0].length);
  const begin = /data-view="([^"]+)"/.exec(content)?.[1];
  return filled(frame, {
    title: [title],
    text: [text],
    head: [
      ...styles.map((/** @type {string} */ file) => `<link rel="stylesheet" href="./${file}" />`),
      ...scripts.map((/** @type {string} */ file) => `<script type="module" src="./${file}"></script>`),
    ],
    menu: menuOf(here),
    content: [
      filled(content, {
        ...Object.fromEntries(Object.entries(fragments).map(([name, fragment]) => [name, [fragment]])),
        doors: doorsOf(doors, begin),
      }),
    ],
  });
}
