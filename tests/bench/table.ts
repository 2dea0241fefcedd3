/** A table of figures as Markdown, which is read in a terminal too. */

type Row = readonly (string | number | null)[];

/** @param rows - numbers as they are to be read: rounded; null where there is none. */
export function table(columns: readonly string[], rows: readonly Row[]): string {
  const cells = [columns, ...rows.map((row) => row.map(cell))];
  const widths = columns.map((_, at) => Math.max(...cells.map((row) => row[at]?.length ?? 0), 2));
  const line = (row: readonly string[]) => `| ${row.map((text, at) => text.padStart(widths[at] as number)).join(' | ')} |`;
  const [head, ...body] = cells.map(line);
  const rule = `| ${widths.map((width) => `${'-'.repeat(width - 1)}:`).join(' | ')} |`;
  return [head, rule, ...body].join('\n');
}

const cell = (value: string | number | null): string =>
  value === null ? '' : typeof value === 'string' ? value : value.toLocaleString('en', { maximumFractionDigits: 2 });
