// What a portal's visitors download, compressed with brotli. Growth is a choice: state it here.
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'vite';
import { root } from '../main.mjs';

/** In bytes; the entries are bundled with Lit, Dutch content and everything else they need. */
const LIMITS = {
  'src/elements/capability-list/capability-list.define.ts': 25_000,
  'src/elements/capability-results/capability-results.define.ts': 25_000,
  'src/elements/circle-model/circle-model.define.ts': 40_000,
  'src/elements/trajectory-provider/trajectory-provider.define.ts': 28_000,
  'src/elements/conversation-compass/conversation-compass.define.ts': 25_000,
  'src/elements/conversation-worksheet/conversation-worksheet.define.ts': 27_000,
  'src/elements/conversation-strip/conversation-strip.define.ts': 24_000,
  'src/elements/preparation-questions/preparation-questions.define.ts': 23_000,
  'src/elements/invitation-letter/invitation-letter.define.ts': 41_000,
  'src/elements/conversation-feedback/conversation-feedback.define.ts': 23_000,
  'src/elements/phase-guide/phase-guide.define.ts': 38_000,
  'src/elements/conversation-series/conversation-series.define.ts': 33_000,
  'src/elements/action-plan/action-plan.define.ts': 38_000,
  'src/elements/conversion-map/conversion-map.define.ts': 34_000,
  'src/bundle.ts': 165_000,
};

/** @param {string} entry @returns {Promise<number>} */
async function bundledSize(entry) {
  const built = await build({
    root,
    configFile: join(root, 'vite.config.ts'),
    mode: 'bundle',
    logLevel: 'warn',
    build: { write: false, lib: { entry, fileName: 'bundle' } },
  });
  const [modules] = /** @type {import('vite').Rolldown.RolldownOutput[]} */ (built);
  const [bundle] = modules?.output ?? [];
  if (!bundle) throw new Error(`${entry} gave no bundle.`);
  return brotliCompressSync(bundle.code).length;
}

/** @returns {Promise<string[]>} */
export async function checkSizes() {
  const problems = [];
  for (const [entry, limit] of Object.entries(LIMITS)) {
    const size = await bundledSize(entry);
    const line = `${(size / 1000).toFixed(1)} kB of ${(limit / 1000).toFixed(1)} kB  ${entry}`;
    console.log(`  ${line}`);
    if (size > limit) problems.push(`too large: ${line}`);
  }
  return problems;
}
