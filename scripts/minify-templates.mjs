// Takes the white space of the source's layout out of Lit's templates, in the bundle only.

/** @typedef {{ type: string, start: number, end: number, [key: string]: any }} Node */

/** Strings are left as they are. @param {string} css */
const minifyCss = (css) =>
  css
    .split(/("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')/)
    .map((part, index) =>
      index % 2 === 1
        ? part
        : part
            .replace(/\/\*[^]*?\*\//g, '')
            .replace(/\s+/g, ' ')
            .replace(/ ?([{};,]) ?/g, '$1')
            .replace(/: /g, ':')
            .replace(/;}/g, '}'),
    )
    .join('');

/** White space between tags may show, so one space stays of it. @param {string} html */
const minifyHtml = (html) => html.replace(/\s*\n\s*/g, ' ');

/** @type {Record<string, (text: string) => string>} */
const MINIFIERS = { css: minifyCss, html: minifyHtml, svg: minifyHtml };

/** @param {Node} node @param {(node: Node) => void} visit */
function walk(node, visit) {
  visit(node);
  for (const value of Object.values(node))
    for (const child of Array.isArray(value) ? value : [value])
      if (child && typeof child === 'object' && typeof child.type === 'string') walk(child, visit);
}

/** @returns {import('vite').Plugin} */
export const minifyTemplates = () => ({
  name: 'minify-templates',
  enforce: 'post',
  transform: {
    filter: { id: /\/src\/.*\.ts$/, code: /\b(?:css|html|svg)`/ },
    handler(code) {
      /** @type {{ start: number, end: number, text: string }[]} */
      const edits = [];
      walk(/** @type {any} */ (this.parse(code)), ({ type, tag, quasi }) => {
        const minify = type === 'TaggedTemplateExpression' ? MINIFIERS[tag.name] : undefined;
        if (!minify) return;
        for (const { start, end } of quasi.quasis)
          edits.push({ start, end, text: minify(code.slice(start, end)) });
      });
      let minified = code;
      for (const { start, end, text } of edits.sort((a, b) => b.start - a.start))
        minified = minified.slice(0, start) + text + minified.slice(end);
      return { code: minified, map: null };
    },
  },
});
