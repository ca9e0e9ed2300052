// Takes the white space of the source's layout out of Lit's templates and styles: fewer bytes, and fewer text nodes to make.
import { minifyHTMLLiterals } from 'minify-literals';

/** @returns {import('vite').Plugin} */
export const minifyTemplates = () => ({
  name: 'minify-templates',
  enforce: 'pre',
  transform: {
    filter: { id: /\/src\/.*\.ts$/, code: /\b(?:css|html|svg)`/ },
    async handler(code, id) {
      // A stylesheet with expressions in it is not CSS yet; the tokens are made that way.
      const options = code.includes('unsafeCSS') ? { css: /** @type {const} */ (false) } : {};
      return minifyHTMLLiterals(code, { fileName: id, ...options });
    },
  },
});

/**
 * Content packs name their schema for whoever edits them, and the source of each text for whoever traces it. A page has no use
 * for the one, and the self-contained file none for the other in the Dutch texts inside the elements.
 * @param {{sources: boolean}} keep @returns {import('vite').Plugin}
 */
export const leanContent = ({ sources }) => ({
  name: 'lean-content',
  enforce: 'pre',
  transform: {
    filter: { id: /\/content\/[^/]+\/[^/]+\.json$/ },
    handler(code, id) {
      const { $schema: _schema, ...pack } = JSON.parse(code);
      if (!sources && id.includes('/content/nl/')) for (const item of pack.items) delete item.source;
      return JSON.stringify(pack);
    },
  },
});

/** Shapes describe themselves as JSON Schema, for `dist/schemas`; who reads states in a page has no use for it. @returns {import('vite').Plugin} */
export const withoutSchemas = () => ({
  name: 'without-schemas',
  enforce: 'pre',
  transform: {
    filter: { id: /\/src\/model\/shape-schema\.ts$/ },
    handler: (code) =>
      [...code.matchAll(/export (?:const|function) (\w+)/g)]
        .map(([, name]) => `export const ${name} = () => undefined;`)
        .join('\n'),
  },
});

/**
 * Lit carries along what browsers need that are older than those the kit is for (README), and explains at length what is not a style;
 * the styles in the self-contained file are the kit's own.
 * @returns {import('vite').Plugin}
 */
export const modernLit = () => ({
  name: 'modern-lit',
  transform: {
    filter: { id: /\/@lit\/reactive-element\/css-tag\.js$/ },
    handler: (code) =>
      code
        .replace(/Error\("Value passed to 'css'[^}]*?page security\."\)/, 'Error("css")')
        .replace(/\w+\.ShadowRoot&&.*?"replace"in CSSStyleSheet\.prototype/, 'true'),
  },
});
