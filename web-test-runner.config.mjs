import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { playwrightLauncher } from '@web/test-runner-playwright';
import { launchOptions } from './scripts/browser.mjs';
import { commandsPlugin } from './scripts/browser-tests/commands.mjs';
import { failedFiles } from './scripts/browser-tests/failed-files.mjs';
import { jsonModulesPlugin, secondCopies, strictPages } from './scripts/browser-tests/server.mjs';
import { root } from './scripts/main.mjs';

export default {
  rootDir: root,
  files: ['test/**/*.browser.ts'],
  nodeResolve: { exportConditions: ['browser'] },
  concurrency: 2,
  staticLogging: !process.stdout.isTTY,
  testFramework: { config: { ui: 'bdd', timeout: 20_000 } },
  testsStartTimeout: 60_000,
  testsFinishTimeout: 600_000,
  browsers: [
    playwrightLauncher({
      product: 'chromium',
      launchOptions: await launchOptions(),
      createBrowserContext: ({ browser }) =>
        browser.newContext({ locale: 'en-GB', timezoneId: 'Europe/Amsterdam' }),
    }),
  ],
  middleware: [strictPages, secondCopies],
  reporters: [defaultReporter(), failedFiles()],
  plugins: [
    jsonModulesPlugin(),
    esbuildPlugin({ ts: true, tsconfig: `${root}/tsconfig.json`, target: 'es2022' }),
    commandsPlugin(),
  ],
  coverageConfig: { include: ['src/**/*.ts'], reportDir: 'coverage' },
};
