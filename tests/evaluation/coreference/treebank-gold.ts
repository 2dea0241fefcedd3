/** Documents of GUM's treebank with who is meant where: text, and mentions as corpora/gum has them. */
import type { Span } from '../../../src/text/span.js';
import type { PronounGold } from './pronouns.js';

export type TreebankDocument = Omit<PronounGold, 'mentions'> & { readonly text: string; readonly mentions: readonly Mention[] };
type Mention = PronounGold['mentions'][number] & { readonly head: Span };
type Row = { readonly id: number; readonly start: number; readonly end: number; readonly columns: readonly string[] };
type Open = { readonly entityId: string; readonly type: string; readonly first: number };

/** In the file's order. A mention that goes on behind a gap has its first part alone. */
export function treebankDocuments(conllu: string): readonly TreebankDocument[] {
  const documents: { id: string; text: string; mentions: Mention[]; open: Map<string, Open[]> }[] = [];
  for (const block of conllu.split('\n\n')) {
    const id = /^# newdoc id = (.+)$/m.exec(block)?.[1];
    if (id) documents.push({ id, text: '', mentions: [], open: new Map() });
    const document = documents.at(-1);
    if (!document || !/^1\t/m.test(block)) continue;
    if (document.text !== '') document.text = document.text.trimEnd() + (/^# newpar/m.test(block) ? '\n\n' : ' ');
    const rows = rowsOf(block, document);
    for (const row of rows) readEntities(row, rows, document);
  }
  return documents.map(({ id, text, mentions }) => ({ id, text: text.trimEnd(), mentions }));
}

/** The words of a sentence with their places; its text is put behind the document's. */
function rowsOf(block: string, document: { text: string }): readonly Row[] {
  const columns = block
    .split('\n')
    .filter((line) => /^\d+(?:-\d+)?\t/.test(line))
    .map((line) => line.split('\t'));
  const rows: Row[] = [];
  let joined = { until: 0, spaced: true };
  for (const row of columns) {
    const [id = '', word = '', , , , , , , , misc = ''] = row;
    const spaced = !misc.includes('SpaceAfter=No');
    if (id.includes('-')) {
      joined = { until: Number(id.split('-')[1]), spaced };
      continue;
    }
    const at = Number(id);
    rows.push({ id: at, start: document.text.length, end: document.text.length + word.length, columns: row });
    document.text += word + ((at < joined.until ? false : at === joined.until ? joined.spaced : spaced) ? ' ' : '');
  }
  return rows;
}

/** "(1-person-new-…", "1)" and "(2-place-…)" in the last column open and close mentions. */
function readEntities(row: Row, rows: readonly Row[], document: { text: string; mentions: Mention[]; open: Map<string, Open[]> }): void {
  const told = /Entity=([^|]*)/.exec(row.columns[9] ?? '')?.[1] ?? '';
  for (const [part] of told.matchAll(/\([^()]+\)?|[^()]+\)/g)) {
    if (part.startsWith('(')) {
      const [key = '', type = ''] = part.replace(/[()]/g, '').split('-');
      const open = { entityId: key.replace(/\[.*/, ''), type, first: row.id };
      if (part.endsWith(')')) document.mentions.push(mentionOf(open, row, rows, document.text));
      else document.open.set(key, [...(document.open.get(key) ?? []), open]);
    } else {
      const open = document.open.get(part.slice(0, -1))?.pop();
      if (open && open.first <= row.id) document.mentions.push(mentionOf(open, row, rows, document.text));
    }
  }
}

function mentionOf({ entityId, type, first }: Open, last: Row, rows: readonly Row[], text: string): Mention {
  const inside = rows.filter(({ id }) => id >= first && id <= last.id);
  const start = inside[0]?.start ?? last.start;
  const head = inside.find((row) => headOf(row) < first || headOf(row) > last.id) ?? last;
  const isNamed = head.columns[3] === 'PROPN';
  const mention = {
    start,
    end: last.end,
    text: text.slice(start, last.end),
    entityId,
    type,
    isNamed,
    head: { start: head.start, end: head.end },
  };
  return { ...mention, pron: inside.length === 1 && head.columns[3] === 'PRON', name: isNamed ? nameOf(head, inside) : null };
}

const headOf = ({ columns }: Row): number => Number(columns[6]);

/** The head and the proper nouns that belong to it on both sides. */
function nameOf(head: Row, inside: readonly Row[]): { start: number; end: number } {
  const at = inside.indexOf(head);
  const belongs = (row: Row | undefined): boolean => row?.columns[3] === 'PROPN' && /^(?:compound|flat)/.test(row.columns[7] ?? '');
  let [from, to] = [at, at];
  while (belongs(inside[from - 1])) from--;
  while (belongs(inside[to + 1])) to++;
  return { start: inside[from]?.start ?? head.start, end: inside[to]?.end ?? head.end };
}
