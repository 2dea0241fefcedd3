/** Entities whose names fit some words: found by the store, ranked here, so that both stores answer alike. */
import { fold } from '../../text/fold.js';
import type { EntityKind } from '../../text/terms.js';
import { candidateQuery } from '../name-candidates.js';
import { nameScore } from '../name-score.js';
import type { Reader } from '../store.js';
import { nodesById } from './by-id.js';
import type { EntityRow } from './rows.js';

export type FoundEntity = EntityRow & {
  /** From 0 to 1. */
  readonly score: number;
  /** Ascends from the best to the worst. */
  readonly key: string;
};

/** How many are found at most; who looks further does better with another word. */
const MAX_FOUND = 200;

/**
 * Those whose name or alias fits, the best first: by score, then by how many articles mention them, then by name.
 *
 * @param text - as people type it.
 * @param kinds - null for all.
 * @returns empty when the text has no letter or digit, or nothing fits.
 * @throws StoreError
 */
export async function entitySearch(reader: Reader, text: string, kinds: readonly EntityKind[] | null): Promise<readonly FoundEntity[]> {
  const words = fold(text);
  if (words === '') return [];
  const candidates = await reader.read('search/names', [], candidateQuery(words));
  const scores = new Map(
    candidates.map(({ name }) => [String(name), nameScore(words, String(name))] as const).filter(([, score]) => score > 0),
  );
  if (scores.size === 0) return [];
  const names = [...scores].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([name]) => name);
  const best = await bearersOf(reader, names.slice(0, MAX_FOUND), kinds);
  // Those of other kinds may bear all of the best names: then the rest is asked, too.
  const isShort = kinds !== null && names.length > MAX_FOUND && new Set(best.map(({ entity }) => entity.id)).size < MAX_FOUND;
  const rest = isShort ? await bearersOf(reader, names.slice(MAX_FOUND), kinds) : [];
  return ranked([...best, ...rest], scores).slice(0, MAX_FOUND);
}

type Bearer = { readonly name: string; readonly entity: EntityRow; readonly articles: number };

async function bearersOf(reader: Reader, names: readonly string[], kinds: readonly EntityKind[] | null): Promise<readonly Bearer[]> {
  const bearers = (await reader.read('search/bearers', [], { names, kinds })) as unknown as readonly Bearer[];
  const merged = bearers.flatMap(({ entity: { id, canonicalId = id } }) => (canonicalId === id ? [] : canonicalId));
  if (merged.length === 0) return bearers;
  const ones = new Map((await nodesById(reader, 'entities', merged)).map((row, index) => [merged[index], row]));
  return bearers.map((bearer) => ({ ...bearer, entity: ones.get(bearer.entity.canonicalId) ?? bearer.entity }));
}

/** Each entity once, by the name that fits best of it and of its spellings; of several as good the one that most articles mention. */
function ranked(bearers: readonly Bearer[], scores: ReadonlyMap<string, number>): readonly FoundEntity[] {
  const found = new Map<string, FoundEntity>();
  for (const { name, entity, articles } of bearers) {
    const score = scores.get(name) ?? 0;
    const key = keyOf(score, articles, entity);
    if (score > 0 && key < (found.get(entity.id)?.key ?? '~')) found.set(entity.id, { ...entity, score, key });
  }
  return [...found.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
}

/** A string that ascends as score and number of articles descend. */
const keyOf = (score: number, articles: number, { name, id }: EntityRow): string =>
  `${(1 - score).toFixed(3)} ${String(999_999_999 - articles).padStart(9, '0')} ${name} ${id}`;
