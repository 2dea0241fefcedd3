/**
 * What speaks for a mention that is no name, and how much: a logistic regression. Source: fitted on GUM (annotation CC BY 4.0) and MEANTIME (CC BY 4.0) by
 * tests/evaluation/coreference/calibrate.ts.
 */
export const FITTED: ReadonlyMap<string, number> = new Map([
  ['I', 0.06],
  ['again', 1.0],
  ['body', -0.15],
  ['body said', 1.28],
  ['body, strength', -0.22],
  ['country', 0.8],
  ['delayed', 0.74],
  ['distance', -0.24],
  ['first', -0.54],
  ['he or she', -0.32],
  ['he or she, strength', 0.45],
  ['issuer', -1.0],
  ['it', -0.93],
  ['it, strength', 0.83],
  ['known', 0.34],
  ['metonym', 1.15],
  ['named', 0.24],
  ['new', 1.17],
  ['new office', 0.4],
  ['office', 0.17],
  ['office, strength', 0.89],
  ['role said', 1.17],
  ['source', 0.06],
  ['they', -0.99],
  ['they, strength', 0.36],
  ['together', 0.17],
  ['who', 0.52],
  ['word', 1.53],
]);
