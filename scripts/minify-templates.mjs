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

/** Content packs name their schema for whoever edits them; a page has no use for it. @returns {import('vite').Plugin} */
export const leanContent = () => ({
  name: 'lean-content',
  enforce: 'pre',
  transform: {
    filter: { id: /\/content\/[^/]+\/[^/]+\.json$/ },
    handler: (code) => JSON.stringify({ ...JSON.parse(code), $schema: undefined }),
  },
});
