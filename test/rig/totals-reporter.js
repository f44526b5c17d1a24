/** Results of one test and of those below it. */
const resultsIn = (suite) => [...(suite?.tests ?? []), ...(suite?.suites ?? []).flatMap(resultsIn)];

/** A session that has no results is a file that did not load, or a browser that did not start: one failure. */
const resultsOf = ({ testResults, passed }) => (testResults || passed ? resultsIn(testResults) : [{ passed: false }]);

/** Last line of a run, alone: «N passed, N failed, N skipped», over all engines. */
export const totalsReporter = () => ({
  onTestRunFinished({ sessions }) {
    const results = [...sessions].flatMap(resultsOf);
    const skipped = results.filter((result) => result.skipped).length;
    const failed = results.filter((result) => !result.skipped && !result.passed).length;
    // The default reporter writes in the same turn; the totals come after it.
    setTimeout(() => console.log(`\n${results.length - failed - skipped} passed, ${failed} failed, ${skipped} skipped`), 0);
  },
});
