export interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}
/** What is read of the file that Jest writes with `--json`. */
export interface JestOutcome {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  numRuntimeErrorTestSuites: number;
  testResults: { assertionResults: { fullName: string; status: string }[] }[];
}

/** A file that cannot even be loaded holds tests that did not pass, so it counts as one that failed. */
export const countsOf = (outcome: JestOutcome): { counts: Counts; skipped: string[] } => ({
  counts: {
    passed: outcome.numPassedTests,
    failed: outcome.numFailedTests + outcome.numRuntimeErrorTestSuites,
    skipped: outcome.numPendingTests + outcome.numTodoTests,
  },
  skipped: outcome.testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ status }) => status === 'pending' || status === 'todo')
    .map(({ fullName }) => fullName),
});

export const sum = (one: Counts, other: Counts): Counts => ({
  passed: one.passed + other.passed,
  failed: one.failed + other.failed,
  skipped: one.skipped + other.skipped,
});

export const row = (name: string, { passed, failed, skipped }: Counts, milliseconds: number) =>
  [
    name.padEnd(12),
    ...[`${passed} passed`, `${failed} failed`, `${skipped} skipped`].map((words) => words.padStart(12)),
    `${(milliseconds / 1000).toFixed(1)} s`.padStart(10),
  ].join('');

/** The line that whoever runs the tests reads. */
export const lastLine = ({ passed, failed, skipped }: Counts) =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
