/** He and she: whether each is led to the person whom the gold says it stands for. */
import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import type { Decomposition, Mention } from '../../../src/decomposition/decomposition.js';
import { overlaps, type Span } from '../../../src/text/span.js';

const span = z.object({ start: z.int(), end: z.int() });
const goldLine = z.object({
  id: z.string(),
  mentions: z.array(
    span.extend({
      entityId: z.string(),
      type: z.string(),
      text: z.string(),
      pron: z.boolean(),
      isNamed: z.boolean(),
      /** The name's own words, without title and apposition. */
      name: span.nullish(),
    }),
  ),
});
export type PronounGold = z.infer<typeof goldLine>;

export type PronounFigures = {
  readonly pronouns: number;
  /** Led to an entity most of whose named mentions are the person's. */
  readonly right: number;
  /** Led to an entity of whose named mentions at least one is the person's. */
  readonly lenient: number;
  /** Led to no entity that is named anywhere. */
  readonly nobody: number;
};
export type PronounError = { readonly article: string; readonly pronoun: string; readonly gold: string; readonly found: string | null };

const HE_OR_SHE = /^(?:he|him|his|himself|she|her|hers|herself)$/i;
const NAMED: ReadonlySet<Mention['form']> = new Set(['name', 'surname', 'acronym']);

/** Gold and decompositions are joined by the article's id; an article without gold is left out. */
export async function pronounScore(goldFile: string, decompositions: readonly Decomposition[]) {
  const lines = (await readFile(goldFile, 'utf8')).trimEnd().split('\n');
  const gold = new Map(lines.map((line) => goldLine.parse(JSON.parse(line))).map((line) => [line.id, line]));
  const read = decompositions.flatMap((decomposition) => {
    const line = gold.get(decomposition.article.id);
    return line ? pronounsOf(line, decomposition) : [];
  });
  const count = (is: (one: Read) => boolean): number => read.filter(is).length;
  const figures: PronounFigures = {
    pronouns: read.length,
    right: count(({ right }) => right),
    lenient: count(({ lenient }) => lenient),
    nobody: count(({ error }) => error.found === null),
  };
  return { figures, errors: read.flatMap(({ right, error }): PronounError[] => (right ? [] : [error])) };
}

type Read = { readonly right: boolean; readonly lenient: boolean; readonly error: PronounError };

/** Each pronoun of the gold whose person the article names. */
export function pronounsOf({ mentions: gold }: PronounGold, { article, entities, mentions }: Decomposition): readonly Read[] {
  const names = gold.filter(({ isNamed, type }) => isNamed && type === 'person');
  const persons = new Map(names.map(({ entityId, name, text }) => [entityId, name ? article.text.slice(name.start, name.end) : text]));
  const entityAt = new Map(mentions.map(({ start, end, entityId }) => [`${start}-${end}`, entityId]));
  const named = mentions.filter(({ form }) => NAMED.has(form));
  return gold.flatMap(({ start, end, entityId, pron, text }) => {
    const person = persons.get(entityId);
    if (!pron || person === undefined || !HE_OR_SHE.test(text)) return [];
    const found = entityAt.get(`${start}-${end}`);
    const calls = named.filter((mention) => mention.entityId === found);
    const right = calls.filter((mention) => names.some((name) => name.entityId === entityId && overlaps(wordsOf(name), mention))).length;
    const foundName = calls.length > 0 ? (entities.find(({ id }) => id === found)?.name ?? null) : null;
    const around = article.text.slice(Math.max(0, start - 60), end + 30).replace(/\s+/g, ' ');
    return {
      right: right * 2 > calls.length,
      lenient: right > 0,
      error: { article: article.id, pronoun: `${text} in "${around}"`, gold: person, found: foundName },
    };
  });
}

const wordsOf = ({ start, end, name }: PronounGold['mentions'][number]): Span => name ?? { start, end };

/** For people to read. */
export function pronounTable({ pronouns, right, lenient, nobody }: PronounFigures, errors: readonly PronounError[]): string {
  const line = (title: string, value: number) => `${title.padEnd(50)} ${percent(value / pronouns).padStart(5)}   ${value} of ${pronouns}`;
  return [
    line('he and she, right person', right),
    line('he and she, right person among others', lenient),
    line('he and she, nobody named', nobody),
    ...errors.map(({ article, pronoun, gold, found }) => `  - ${article}  ${pronoun}: ${gold}, not ${found ?? 'nobody named'}`),
  ].join('\n');
}

const percent = (share: number): string => (Number.isNaN(share) ? '–' : (100 * share).toFixed(1));
