/**
 * Tells Chromium (136 and later; others pass it over) to compile the whole file while it is being loaded, beside the page, and
 * not function by function in the middle of the first drawing, where it took a fifth of the time.
 */
const HINT = '//# allFunctionsCalledOnLoad\n';

/** @returns {import('vite').Plugin} */
export const compileHint = () => ({
  name: 'compile-hint',
  enforce: 'post',
  generateBundle(_options, files) {
    for (const file of Object.values(files)) if (file.type === 'chunk') file.code = HINT + file.code;
  },
});
