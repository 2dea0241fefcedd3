/** A generated file of the lexicon: one table as text, with a header that says where it comes from. */
export type ListFile = {
  /** Its name in src/lexicon/generated, without ".ts". */
  readonly file: string;
  readonly exports: string;
  readonly about: string;
  readonly sources: string;
  readonly note: string;
  readonly licence: string;
  readonly lines: readonly string[];
};

/** The month in which the packages' versions were chosen: it changes with them. */
const WHEN = '2026-11';

export const FOLDER = 'src/lexicon/generated';

/** The whole text of the file. */
export const textOf = ({ exports, about, sources, note, licence, lines }: ListFile): string =>
  `/**
 * ${about} Written by \`npm run lexicon\`: not to be edited.
 * Source: ${sources}; ${note}; licence ${licence}; ${WHEN}.
 */
export const ${exports} = \`
${lines.join('\n').replace(/[\\`$]/g, '\\$&')}
\`;
`;
