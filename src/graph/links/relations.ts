/** Relations: what links say that statements, or the claims that they express, have to do with each other. */
import { relationId } from '../../decomposition/ids.js';
import { joinsStatements, type LinkEnd, type RelationRow, relationRows } from '../rows/relation-rows.js';
import type { Writer } from '../store.js';
import { linksOfArticles, type StoredLink } from '../stored-links.js';
import { inBatches, join } from './rows-at-once.js';

/** @param claimIds - claims whose group may be another now: the relations of their statements lead elsewhere. */
export async function applyRelations(
  writer: Writer,
  given: readonly StoredLink[],
  { gone, claimIds }: { readonly gone: readonly StoredLink[]; readonly claimIds: readonly string[] },
): Promise<void> {
  const links = distinct([...given, ...(await linksOfClaims(writer, claimIds))]).filter(({ link }) => joinsStatements(link));
  const ids = [...links, ...gone].filter(({ link }) => joinsStatements(link)).map(({ id }) => relationId(id));
  const before = ids.length > 0 ? await writer.read('read/contradicting-ends', [], { ids }) : [];
  await inBatches(ids, (part) => writer.run('write/drop-relation', { ids: part }));
  const rows = relationRows(links, await endsOf(writer, links));
  await inBatches(
    rows.map(({ id, props }) => ({ id, props })),
    (part) => writer.run('write/relation', { rows: part }),
  );
  for (const ends of ['statement', 'claim'] as const) await joinEnds(writer, ends, rows);
  const set = rows.filter(({ props }) => props.kind === 'contradicts');
  await markContradicted(
    writer,
    [...new Set([...before, ...set].flatMap(({ fromId, toId }) => [fromId as string, toId as string]))].sort(),
  );
}

async function markContradicted(writer: Writer, claimIds: readonly string[]): Promise<void> {
  if (claimIds.length === 0) return;
  const contradicted = new Set((await writer.read('read/contradicted-claims', [], { ids: claimIds })).map(({ id }) => id));
  const rows = claimIds.map((id) => ({ id, contradicted: contradicted.has(id) ? true : null }));
  await inBatches(rows, (part) => writer.run('write/contradicted', { rows: part }));
}

async function joinEnds(writer: Writer, ends: 'statement' | 'claim', rows: readonly RelationRow[]): Promise<void> {
  const own = rows.filter((row) => row.ends === ends);
  await join(
    writer,
    `write/relates-from-${ends}`,
    own.map(({ id, fromId }) => ({ id, to: fromId })),
  );
  await join(
    writer,
    `write/relates-to-${ends}`,
    own.map(({ id, toId }) => ({ id, to: toId })),
  );
}

async function linksOfClaims(writer: Writer, claimIds: readonly string[]): Promise<readonly StoredLink[]> {
  if (claimIds.length === 0) return [];
  const evidence = await writer.read('read/claim-evidence', [], { ids: claimIds });
  const statements = new Set(evidence.map(({ statementId }) => statementId));
  const links = await linksOfArticles(writer, [...new Set(evidence.map(({ articleId }) => articleId as string))]);
  return links.filter(({ link: { a, b } }) => statements.has(a.id) || statements.has(b.id));
}

const distinct = (links: readonly StoredLink[]): readonly StoredLink[] => [...new Map(links.map((stored) => [stored.id, stored])).values()];

async function endsOf(writer: Writer, links: readonly StoredLink[]): Promise<ReadonlyMap<string, LinkEnd>> {
  const ids = links.flatMap(({ link }) => [link.a.id, link.b.id]).filter((id) => id !== null);
  if (ids.length === 0) return new Map();
  const rows = (await writer.read('read/link-ends', [], { ids: [...new Set(ids)] })) as unknown as readonly LinkEnd[];
  return new Map(rows.map((row) => [row.id, row]));
}
