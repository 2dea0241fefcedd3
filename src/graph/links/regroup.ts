/** Claims and events that links make one: put together, and taken apart, after links or what they join have changed. */
import { eventId } from '../../decomposition/ids.js';
import type { LinkType } from '../../decomposition/link.js';
import { applyChange } from '../apply-change.js';
import { changeBetween } from '../change.js';
import { claimEvidence, eventEvidence, groupsOf, speakersOf } from '../evidence.js';
import { claimUnits, type Evidence } from '../rows/claim-rows.js';
import { smallestOfEach } from '../rows/components.js';
import { type EventEvidence, eventUnits } from '../rows/event-rows.js';
import type { Unit } from '../rows/unit.js';
import type { Reader, Writer } from '../store.js';
import { linksOfArticles, type StoredLink } from '../stored-links.js';
import { isHolding } from './around.js';
import type { ChangedReports } from './copies.js';

export type Regrouping = {
  readonly links: readonly StoredLink[];
  readonly gone: readonly StoredLink[];
  /** Of claims or events that have gained or lost evidence. */
  readonly ids: readonly string[];
  readonly reports: ChangedReports;
};

/** @returns ids of the claims whose group may be another now. @throws StoreError */
export const regroupClaims = (writer: Writer, regrouping: Regrouping): Promise<readonly string[]> => regroup(writer, CLAIMS, regrouping);

/** @returns ids of the events whose group may be another now. @throws StoreError */
export const regroupEvents = (writer: Writer, regrouping: Regrouping): Promise<readonly string[]> => regroup(writer, EVENTS, regrouping);

/** What a claim or an event is derived from. */
type Told = { readonly articleId: string; readonly reportId: string };

type Sort<One extends Told> = {
  readonly kind: 'claim' | 'event';
  readonly type: LinkType;
  readonly evidence: (reader: Reader, ids: readonly string[]) => Promise<readonly One[]>;
  /** What a link's end is called: a statement, a mention. */
  readonly endOf: (told: One) => string;
  /** The claim or event that it is evidence of, before any is made one with another. */
  readonly ownerOf: (told: One) => string;
  /** Makes units of evidence, given which are one. */
  readonly makeUnits: (reader: Reader, evidence: readonly One[]) => Promise<MakeUnits<One>>;
  /** The claims or events of some ends that are there. */
  readonly owners: (reader: Reader, ends: readonly string[]) => Promise<readonly string[]>;
};

type MakeUnits<One> = (evidence: readonly One[], canonicalOf: (id: string) => string) => readonly Unit[];

const CLAIMS: Sort<Evidence> = {
  kind: 'claim',
  type: 'same-claim',
  evidence: claimEvidence,
  endOf: ({ statementId }) => statementId,
  ownerOf: ({ claimId }) => claimId,
  async makeUnits(reader, evidence) {
    const speakerOf = await speakersOf(reader, evidence);
    return (told, canonicalOf) => claimUnits(told, canonicalOf, speakerOf);
  },
  owners: async (reader, ids) => {
    const rows = ids.length > 0 ? await reader.read('read/link-ends', [], { ids }) : [];
    return rows.map(({ ownClaimId }) => ownClaimId as string);
  },
};

const EVENTS: Sort<EventEvidence> = {
  kind: 'event',
  type: 'same-event',
  evidence: eventEvidence,
  endOf: ({ mentionId }) => mentionId,
  ownerOf: ({ mentionId }) => eventId(mentionId),
  makeUnits: async () => eventUnits,
  owners: async (_reader, ids) => ids.map(eventId),
};

async function regroup<One extends Told>(
  writer: Writer,
  sort: Sort<One>,
  { links, gone, ids, reports }: Regrouping,
): Promise<readonly string[]> {
  const own = [...links, ...gone].filter(({ link }) => link.type === sort.type);
  const inReports = await ownersIn(writer, sort.kind, [...reports.keys()]);
  const grouped = await groupsOf(writer, sort.kind, ids);
  const together = grouped.memberIds.filter((id) => !ids.includes(id) || grouped.canonicalOf(id) !== id || isJoined(id, grouped));
  const seeds = [...(await sort.owners(writer, endsOf(own))), ...inReports, ...together];
  if (seeds.length === 0) return [];
  const { evidence, joining, canonicalOf } = await around(writer, sort, seeds);
  const ownerOf = new Map(evidence.map((told) => [sort.endOf(told), sort.ownerOf(told)]));
  const pairs = joining.filter(isHolding).flatMap(({ link: { a, b } }): [string, string][] => {
    const [one, other] = [ownerOf.get(a.id ?? ''), ownerOf.get(b.id ?? '')];
    return one !== undefined && other !== undefined ? [[one, other]] : [];
  });
  const there = [...new Set(ownerOf.values())];
  const wanted = smallestOfEach(pairs, there);
  const asBefore = evidence.map((told) => ({ ...told, reportId: reports.get(told.articleId) ?? told.reportId }));
  const units = await sort.makeUnits(writer, evidence);
  const after = units(evidence, (id) => wanted.get(id) ?? id);
  await applyChange(writer, changeBetween(units(asBefore, canonicalOf), after));
  return there;
}

const isJoined = (id: string, { memberIds, canonicalOf }: Awaited<ReturnType<typeof groupsOf>>): boolean =>
  memberIds.some((other) => other !== id && canonicalOf(other) === id);

const endsOf = (links: readonly StoredLink[]): readonly string[] => [
  ...new Set(links.flatMap(({ link: { a, b } }) => [a.id, b.id]).filter((id) => id !== null)),
];

/** All that is one with the seeds now, or that links lead to from them. */
async function around<One extends Told>(reader: Reader, sort: Sort<One>, seeds: readonly string[]) {
  const read = new Set<string>();
  const askedArticles = new Set<string>();
  const evidence: One[] = [];
  const joining = new Map<string, StoredLink>();
  const canonical = new Map<string, string>();
  let wanted = [...new Set(seeds)];
  while (wanted.length > 0) {
    const groups = await groupsOf(reader, sort.kind, wanted);
    const ids = groups.memberIds.filter((id) => !read.has(id));
    for (const id of ids) canonical.set(id, groups.canonicalOf(id));
    for (const id of ids) read.add(id);
    const told = await evidenceOf(reader, sort, ids, evidence);
    const articles = [...new Set(told.map(({ articleId }) => articleId))].filter((id) => !askedArticles.has(id));
    for (const id of articles) askedArticles.add(id);
    const ends = new Set(evidence.map(sort.endOf));
    for (const stored of await linksOfArticles(reader, articles)) if (stored.link.type === sort.type) joining.set(stored.id, stored);
    const leading = [...joining.values()].filter(({ link: { a, b } }) => ends.has(a.id ?? '') || ends.has(b.id ?? ''));
    const owners = await sort.owners(
      reader,
      endsOf(leading).filter((id) => !ends.has(id)),
    );
    wanted = [...new Set(owners)].filter((id) => !read.has(id));
  }
  return { evidence, joining: [...joining.values()], canonicalOf: (id: string) => canonical.get(id) ?? id };
}

/** Adds what is not known yet, and gives that: an event that is one with another has its mentions there. */
async function evidenceOf<One extends Told>(
  reader: Reader,
  sort: Sort<One>,
  ids: readonly string[],
  known: One[],
): Promise<readonly One[]> {
  const ends = new Set(known.map(sort.endOf));
  const found = (await sort.evidence(reader, ids)).filter((told) => !ends.has(sort.endOf(told)));
  known.push(...found);
  return found;
}

async function ownersIn(reader: Reader, kind: 'claim' | 'event', articleIds: readonly string[]): Promise<readonly string[]> {
  if (articleIds.length === 0) return [];
  return (await reader.read(`read/${kind}s-of-articles`, [], { ids: articleIds })).map(({ own }) => own as string);
}
