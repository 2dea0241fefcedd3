/** What links make of the articles that are there: relations between statements and claims, and copies. */
import { relationId } from '../decomposition/ids.js';
import { joinsStatements, type LinkEnd, type RelationRow, relationRows } from './rows/relation-rows.js';
import { StatementFailedError, type Value, type Writer } from './store.js';
import { linksOfArticles, type StoredLink } from './stored-links.js';

/** Rows that one statement takes. */
const ROWS_AT_ONCE = 500;

/**
 * Derives anew what stands on the links of some articles, after these or their links have changed. A link stays when its ends go, and
 * holds again when they come back.
 *
 * @param articleIds - given ids.
 * @param gone - links that were taken out of the store.
 */
export async function applyLinks(writer: Writer, articleIds: readonly string[], gone: readonly StoredLink[] = []): Promise<void> {
  const links = await linksOfArticles(writer, articleIds);
  if (links.length + gone.length === 0) return;
  await dropDerived(writer, [...links, ...gone]);
  const holding = links.filter(({ link }) => link.status !== 'rejected' || joinsStatements(link));
  await putRelations(writer, relationRows(holding, await endsOf(writer, holding)));
  await putCopies(writer, holding);
}

async function dropDerived(writer: Writer, links: readonly StoredLink[]): Promise<void> {
  const ids = links.filter(({ link }) => joinsStatements(link)).map(({ id }) => relationId(id));
  await inBatches(ids, (part) => writer.run('write/drop-relation', { ids: part }));
  await inBatches(copiesIn(links), (rows) => writer.run('write/drop-copy-of', { rows: rows.map(({ id, to }) => ({ id, to })) }));
}

async function endsOf(writer: Writer, links: readonly StoredLink[]): Promise<ReadonlyMap<string, LinkEnd>> {
  const ids = links.flatMap(({ link }) => (joinsStatements(link) ? [link.a.id, link.b.id] : [])).filter((id) => id !== null);
  if (ids.length === 0) return new Map();
  const rows = (await writer.read('read/link-ends', [], { ids: [...new Set(ids)] })) as unknown as readonly LinkEnd[];
  return new Map(rows.map((row) => [row.id, row]));
}

async function putRelations(writer: Writer, rows: readonly RelationRow[]): Promise<void> {
  await inBatches(
    rows.map(({ id, props }) => ({ id, props })),
    (part) => writer.run('write/relation', { rows: part }),
  );
  for (const ends of ['statement', 'claim'] as const) {
    const own = rows.filter((row) => row.ends === ends);
    await inBatches(own, (part) =>
      joined(
        writer,
        `write/relates-from-${ends}`,
        part.map(({ id, fromId }) => ({ id, to: fromId })),
      ),
    );
    await inBatches(own, (part) =>
      joined(
        writer,
        `write/relates-to-${ends}`,
        part.map(({ id, toId }) => ({ id, to: toId })),
      ),
    );
  }
}

async function putCopies(writer: Writer, links: readonly StoredLink[]): Promise<void> {
  const copies = copiesIn(links);
  if (copies.length === 0) return;
  const ids = [...new Set(copies.flatMap(({ id, to }) => [id, to]))];
  const there = new Set((await writer.read('read/linked-articles', [], { ids })).map(({ id }) => id));
  await inBatches(
    copies.filter(({ id, to }) => there.has(id) && there.has(to)),
    (part) => joined(writer, 'write/copy-of', part),
  );
}

const copiesIn = (links: readonly StoredLink[]) =>
  links.filter(({ link }) => link.type === 'copy').map(({ link: { a, b, score } }) => ({ id: a.article, to: b.article, score }));

async function joined(writer: Writer, name: string, rows: readonly Value[]): Promise<void> {
  const [result] = await writer.run(name, { rows });
  if (result?.written === rows.length) return;
  throw new StatementFailedError(`cypher/${name} wrote ${result?.written} of ${rows.length}: an end is missing. Run \`hearsay check\`.`);
}

async function inBatches<Row>(rows: readonly Row[], run: (part: readonly Row[]) => Promise<unknown>): Promise<void> {
  for (let start = 0; start < rows.length; start += ROWS_AT_ONCE) await run(rows.slice(start, start + ROWS_AT_ONCE));
}
