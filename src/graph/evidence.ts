/** What claims and events are derived from, as a store holds it: their evidence, which are one, and which articles are one report. */
import { byCodeUnit } from '../text/order.js';
import { canonicalIds } from './reads/canonical-ids.js';
import type { Evidence } from './rows/claim-rows.js';
import type { EventEvidence } from './rows/event-rows.js';
import type { Reader } from './store.js';

/** Which claims, or which events, are one. */
export type Groups = {
  /** Those that were asked for and all that are one with them, sorted; also those that are not there. */
  readonly memberIds: readonly string[];
  /** The one that each is made one with; itself where it stands alone or is not there. */
  readonly canonicalOf: (id: string) => string;
  /** Likewise among these alone, where some of the others are gone. */
  readonly canonicalAmong: (ids: readonly string[]) => (id: string) => string;
};

/** @throws StoreError */
export async function groupsOf(reader: Reader, kind: 'claim' | 'event', ids: readonly string[]): Promise<Groups> {
  const rows = ids.length > 0 ? await reader.read(`read/${kind}-groups`, [], { ids: [...new Set(ids)] }) : [];
  const canonical = new Map<string, string>();
  for (const { canonicalId, memberIds } of rows) {
    for (const member of memberIds as readonly string[]) canonical.set(member, canonicalId as string);
  }
  const canonicalOf = (id: string): string => canonical.get(id) ?? id;
  return {
    memberIds: [...new Set([...ids, ...canonical.keys()])].sort(byCodeUnit),
    canonicalOf,
    canonicalAmong(there) {
      const smallest = new Map<string, string>();
      for (const id of [...there].sort(byCodeUnit)) if (!smallest.has(canonicalOf(id))) smallest.set(canonicalOf(id), id);
      return (id) => smallest.get(canonicalOf(id)) ?? id;
    },
  };
}

/** The statements that express these claims. @throws StoreError */
export async function claimEvidence(reader: Reader, claimIds: readonly string[]): Promise<readonly Evidence[]> {
  if (claimIds.length === 0) return [];
  return (await reader.read('read/claim-evidence', [], { ids: claimIds })).map((row) => row as Evidence);
}

/** Of a speaker the entity that judgements make it one with; of one that is not there yet itself. @throws StoreError */
export async function speakersOf(reader: Reader, evidence: readonly Evidence[]): Promise<(id: string) => string> {
  const canonical = await canonicalIds(
    reader,
    evidence.flatMap(({ speakerIds }) => speakerIds),
  );
  return (id) => canonical.get(id) ?? id;
}

/** The mentions that tell these events. @throws StoreError */
export async function eventEvidence(reader: Reader, eventIds: readonly string[]): Promise<readonly EventEvidence[]> {
  if (eventIds.length === 0) return [];
  return (await reader.read('read/event-evidence', [], { ids: eventIds })).map(({ evidence }) => evidence as unknown as EventEvidence);
}

/** Of the articles among these that are there, the one that stands for all that copy it or that it copies. @throws StoreError */
export async function reportsOf(reader: Reader, articleIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (articleIds.length === 0) return new Map();
  const rows = await reader.read('read/linked-articles', [], { ids: articleIds });
  return new Map(rows.map(({ id, reportId }) => [id as string, reportId as string]));
}
