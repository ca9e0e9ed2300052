import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { root } from '../main.mjs';

/** The variable that names the file in which a run writes the test files that failed. */
export const FAILED_FILES = 'GESPREKSKIT_FAILED_FILES';

/** @returns {import('@web/test-runner').Reporter} writes the test files that failed where `FAILED_FILES` says, if it does */
export const failedFiles = () => ({
  onTestRunFinished({ sessions }) {
    const report = process.env[FAILED_FILES];
    if (!report) return;
    const failed = sessions.filter(({ passed }) => !passed).map(({ testFile }) => relative(root, testFile));
    writeFileSync(report, JSON.stringify([...new Set(failed)]));
  },
});
