/** Tables: their rows are no sentences, and the model reads the head of a column as a name now and then. */
import type { Name, Paragraph } from '../../document/document.js';

/** Below this a name is likelier none. */
const LIKELIER = 0.5;

/** The names without single words in rows of tables that are likelier none, or that the text has in lower case, too. @param paragraphs - in text order, as the names. */
export function withoutColumnHeads(text: string, names: readonly Name[], paragraphs: readonly Paragraph[]): readonly Name[] {
  const rows = paragraphs.filter(({ start, end }) => ROW.test(text.slice(start, end)));
  if (rows.length === 0) return names;
  const lower = new Set(text.match(/(?<!\p{L})\p{Ll}+(?!\p{L})/gu));
  let at = 0;
  return names.filter(({ start, end, confidence }) => {
    while ((rows[at]?.end ?? Infinity) <= start) at++;
    const words = text.slice(start, end);
    return start < (rows[at]?.start ?? Infinity) || /\s/.test(words) || (confidence >= LIKELIER && !lower.has(words.toLowerCase()));
  });
}

/** Cells between bars or tabs. */
const ROW = /[|\t][^|\t]+[|\t]/;
