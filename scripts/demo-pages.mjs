// The pages of the demo portal share their head, header and footer: demo/frame.html, around what each page has of its own.

/** Where the menu leads; a place on the first page has a `#`. */
const MENU = [
  { page: 'index', text: 'menu.page', label: 'Je gesprek' },
  { page: 'tafel', text: 'menu.table', label: 'Aan tafel' },
  { page: 'index', hash: '#mijn-gegevens', text: 'menu.data', label: 'Mijn gegevens' },
  { page: 'index', hash: '#hulp', text: 'menu.help', label: 'Hulp' },
];

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
 * Puts a page into the frame, if its first line asks for it: `<!-- frame.html {"page", "title", "text", "scripts", "styles"} -->`.
 * @param {string} frame @param {string} page @returns {string}
 */
export function framed(frame, page) {
  const found = FIRST_LINE.exec(page);
  if (!found) return page;
  const { page: here, title, text, scripts, styles } = JSON.parse(found[1] ?? '');
  /** @type {Record<string, string[]>} */
  const parts = {
    title: [title],
    text: [text],
    head: [
      ...styles.map((/** @type {string} */ file) => `<link rel="stylesheet" href="./${file}" />`),
      ...scripts.map((/** @type {string} */ file) => `<script type="module" src="./${file}"></script>`),
    ],
    menu: menuOf(here),
    content: [page.slice(found[0].length).trimEnd()],
  };
  return frame.replace(/([ \t]*)\{(\w+)\}/g, (all, indent, name) => {
    const lines = parts[name]?.flatMap((part) => part.split('\n'));
    return lines ? lines.map((line) => (line ? indent + line : line)).join('\n') : all;
  });
}
