/** A Jest reporter whose line is the last of a run, for programs: `N passed, N failed, N skipped`. */
export default class ClosingLine {
  onRunComplete(_contexts, { numPassedTests, numFailedTests, numPendingTests, numTodoTests, numRuntimeErrorTestSuites }) {
    const failed = numFailedTests + numRuntimeErrorTestSuites;
    // Jest's own summary comes after all reporters.
    process.once('exit', () =>
      process.stderr.write(`${numPassedTests} passed, ${failed} failed, ${numPendingTests + numTodoTests} skipped\n`),
    );
  }
}
