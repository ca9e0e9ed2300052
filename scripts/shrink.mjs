// A second pass over the minified bundle: Terser finds 2 % that the first minifier leaves.
import { minify } from 'terser';

/** The licences of what is inside are in the file that is named. */
const NOTICE = '/*! EUPL-1.2; THIRD-PARTY-NOTICES.txt */';

/** @returns {import('vite').Plugin} */
export const shrink = () => ({
  name: 'shrink',
  enforce: 'post',
  async generateBundle({ format }, files) {
    for (const file of Object.values(files)) {
      if (file.type !== 'chunk') continue;
      const { code } = await minify(file.code, {
        module: format === 'es',
        ecma: 2022,
        compress: {
          passes: 4,
          unsafe_arrows: true,
          unsafe_methods: true,
          keep_fargs: false,
          // No getter of ours or of Lit is read for what it does besides.
          pure_getters: true,
          // What these make smaller, brotli makes larger.
          booleans: false,
          conditionals: false,
          lhs_constants: false,
        },
        format: { comments: false, preamble: NOTICE },
      });
      if (code) file.code = code;
    }
  },
});
