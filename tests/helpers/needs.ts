/** Suites that need something which a bare machine does not have: skipped there, and a failure where CI must have it. */

/** Set by .ci/run, which starts everything: there, a suite that cannot run is an error. */
const MUST_RUN = process.env.HEARSAY_CI === '1';

/**
 * Describes what runs only when `there`.
 *
 * @param how - what to do so that it runs: shown with the skipped suite.
 */
export function describeWith(there: boolean, name: string, how: string, suite: () => void): void {
  if (there) describe(name, suite);
  else if (MUST_RUN) {
    it(`${name} (${how})`, () => {
      throw new Error(`${name} did not run, and CI must run it: ${how}.`);
    });
  } else describe.skip(`${name} (to run: ${how})`, suite);
}
