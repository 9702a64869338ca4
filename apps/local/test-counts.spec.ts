import { countsOf, lastLine, sum } from './test-counts.ts';

const outcome = {
  numPassedTests: 3,
  numFailedTests: 1,
  numPendingTests: 1,
  numTodoTests: 1,
  numRuntimeErrorTestSuites: 1,
  testResults: [
    {
      assertionResults: [
        { fullName: 'queue on Redis retries', status: 'pending' },
        { fullName: 'queue on PostgreSQL retries', status: 'passed' },
      ],
    },
    { assertionResults: [{ fullName: 'later', status: 'todo' }] },
  ],
};

test('a file that cannot be loaded counts as failed, and what was skipped is named', () => {
  expect(countsOf(outcome)).toEqual({
    counts: { passed: 3, failed: 2, skipped: 2 },
    skipped: ['queue on Redis retries', 'later'],
  });
});

test.each([
  { counts: { passed: 0, failed: 0, skipped: 0 }, line: '0 passed, 0 failed' },
  { counts: { passed: 12, failed: 3, skipped: 0 }, line: '12 passed, 3 failed' },
  { counts: { passed: 1200, failed: 0, skipped: 4 }, line: '1200 passed, 0 failed, 4 skipped' },
])('$line', ({ counts, line }) => {
  expect(lastLine(counts)).toBe(line);
  expect(sum(counts, { passed: 1, failed: 1, skipped: 1 })).toEqual({
    passed: counts.passed + 1,
    failed: counts.failed + 1,
    skipped: counts.skipped + 1,
  });
});
