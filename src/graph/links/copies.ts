/** Copies: which article is taken from which, and which articles are therefore one report. */
import { smallestOfEach } from '../rows/components.js';
import type { Writer } from '../store.js';
import type { StoredLink } from '../stored-links.js';
import { articlesOf, isHolding, linksAround } from './around.js';
import { inBatches, join } from './rows-at-once.js';

/** Of articles that are another report now, the one that they were. */
export type ChangedReports = ReadonlyMap<string, string>;

/** @returns which articles are another report than before, with that. */
export async function applyCopies(writer: Writer, given: readonly StoredLink[], gone: readonly StoredLink[]): Promise<ChangedReports> {
  const links = await linksAround(writer, 'copy', given, gone);
  const dropped = gone.filter(({ link }) => link.type === 'copy');
  if (links.length + dropped.length === 0) return new Map();
  const rows = await writer.read('read/linked-articles', [], { ids: articlesOf([...links, ...dropped]) });
  const reports = new Map(rows.map(({ id, reportId }) => [id as string, reportId as string]));
  const copies = links.filter(isHolding).map(({ link: { a, b, score } }) => ({ id: a.article, to: b.article, score }));
  const there = copies.filter(({ id, to }) => reports.has(id) && reports.has(to));
  const taken = [...links, ...dropped].map(({ link: { a, b } }) => ({ id: a.article, to: b.article }));
  await inBatches(taken, (part) => writer.run('write/drop-copy-of', { rows: part }));
  await join(writer, 'write/copy-of', there);
  const wanted = smallestOfEach(
    there.map(({ id, to }) => [id, to]),
    [...reports.keys()],
  );
  const changed = new Map([...reports].filter(([id, report]) => wanted.get(id) !== report));
  const set = [...changed.keys()].sort().map((id) => ({ id, reportId: wanted.get(id) === id ? null : (wanted.get(id) ?? null) }));
  await inBatches(set, (part) => writer.run('write/report', { rows: part }));
  return changed;
}
