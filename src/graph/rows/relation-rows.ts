/** Rows of relations: what links between statements make of those that count. */
import { relationId } from '../../decomposition/ids.js';
import { type Link, STATEMENT_LINKS } from '../../decomposition/link.js';
import { byCodeUnit } from '../../text/order.js';
import type { StoredLink } from '../stored-links.js';
import type { Props } from './unit.js';

/** A statement that counts. */
export type LinkEnd = {
  readonly id: string;
  /** The claim that its own is made one with. */
  readonly claimId: string;
  readonly sortKey: string;
  readonly aboutIds: readonly string[];
  readonly words: string;
};

/** What a relation leads from and to. */
export type RelationEnds = 'statement' | 'claim';

export type RelationRow = {
  readonly id: string;
  readonly ends: RelationEnds;
  readonly fromId: string;
  readonly toId: string;
  readonly props: Props;
};

/** As the graph names them. */
const KINDS: { readonly [type: string]: string } = {
  repeats: 'repeats',
  responds: 'responds_to',
  supports: 'supports',
  contradicts: 'contradicts',
};

export const joinsStatements = ({ type }: Link): boolean => (STATEMENT_LINKS as readonly string[]).includes(type);

/**
 * One for each link whose ends are both there; none where a claim would be joined with itself. Its time is that of the later statement.
 *
 * @param ends - by id.
 */
export function relationRows(links: readonly StoredLink[], ends: ReadonlyMap<string, LinkEnd>): readonly RelationRow[] {
  return links.flatMap((stored) => relationRow(stored, ends) ?? []);
}

function relationRow({ id: linkId, link, addedAt }: StoredLink, found: ReadonlyMap<string, LinkEnd>): RelationRow | null {
  const [a, b] = [found.get(link.a.id ?? ''), found.get(link.b.id ?? '')];
  if (!joinsStatements(link) || !a || !b) return null;
  const ends = link.type === 'supports' || link.type === 'contradicts' ? 'claim' : 'statement';
  const [fromId, toId] = ends === 'claim' ? [a.claimId, b.claimId] : [a.id, b.id];
  if (fromId === toId) return null;
  const id = relationId(linkId);
  const [time = ''] = ([a.sortKey, b.sortKey].sort(byCodeUnit).at(-1) ?? '').split(' ');
  const aboutIds = [...new Set([...a.aboutIds, ...b.aboutIds])].sort(byCodeUnit);
  const { signals, score, status } = link;
  return {
    ...{ id, ends, fromId, toId },
    props: {
      ...{ id, linkId, kind: KINDS[link.type] ?? link.type, fromId, toId, signals, score, status, addedAt },
      ...{ fromStatementId: a.id, toStatementId: b.id },
      ...{ sortKey: `${time} ${id}`, day: time.slice(0, 'yyyy-mm-dd'.length), aboutIds, words: `${a.words}${b.words}` },
    },
  };
}
