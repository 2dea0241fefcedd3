/** One kind for each spelling in an article; a surname is the person; repeats that were missed are added. */
import type { Document, Name, Token } from '../../document/document.js';
import { COUNTRY_BY_CAPITAL, COUNTRY_BY_DEMONYM, COUNTRY_BY_NAME, UNSURE_COUNTRY_NAMES } from '../../lexicon/countries.js';
import { FIRST_NAMES } from '../../lexicon/first-names.js';
import { PUBLIC_WORDS } from '../../lexicon/organisations.js';
import { fold } from '../../text/fold.js';
import { textOf } from '../../text/span.js';
import type { EntityKind } from '../../text/terms.js';
import { phraseList, phrasesIn } from '../phrases.js';
import type { TokenName } from './tagged.js';

/** Confidence of a repeat that only the other mentions speak for. */
const REPEAT_CONFIDENCE = 0.7;
/** Letters a company's first word must have to stand for it: "New" and "First" do not. */
const SHORTEST = 5;
/** What a mention tells of the kind of its spelling: the square of its confidence, so that one sure mention outweighs three that are not. */
type Vote = { readonly words: string; readonly kind: EntityKind; readonly weight: number };

/** In text order, none overlapping. */
export function kindsOfArticle({ text, tokens }: Document<'tokens' | 'tags'>, found: readonly TokenName[]): Name[] {
  const wordsOf = ({ first, end }: TokenName): string => text.slice(tokens[first]?.start, tokens[end - 1]?.end);
  const votes = found
    .filter(({ form }) => form !== 'demonym')
    .map((name) => ({ words: wordsOf(name), kind: name.kind, weight: name.confidence ** 2 }))
    .map(
      unintroduced(
        found
          .filter(({ kind }) => kind === 'Person')
          .flatMap((name) =>
            wordsOf(name)
              .split(/\s+/)
              .slice(wordsOf(name).includes(' ') ? 0 : 1),
          ),
      ),
    );
  const kinds = mostly(votes);
  const surnames = surnamesAmong(votes);
  const companies = new Set(
    found.filter(({ kind, first, end }) => kind === 'Organisation' && end - first > 1).map((name) => firstOfCompany(wordsOf(name))),
  );
  const kindOf = (words: string, kind: EntityKind): EntityKind =>
    companies.has(words) && !surnames.has(words) && (kinds.get(words) ?? kind) === 'Person'
      ? 'Organisation'
      : surnames.has(words) && (!COUNTRY_BY_NAME.has(words) || UNSURE_COUNTRY_NAMES.has(words))
        ? 'Person'
        : (kinds.get(words) ?? kind);
  const settled = found.map((name) => (name.form === 'demonym' ? name : { ...name, kind: kindOf(wordsOf(name), name.kind) }));
  const lower = new Set(tokens.map((token) => textOf(text, token)).filter((word) => /^\p{Ll}/u.test(word)));
  const shorts = [...companies].filter(
    (word) => word.length >= SHORTEST && !kinds.has(word) && !COUNTRY_BY_DEMONYM.has(word) && !FIRST_NAMES.has(fold(word)),
  );
  const known = [...kinds.keys(), ...surnames, ...shorts].filter((words) => words.length > 2 && !lower.has(words.toLowerCase()));
  const repeatKind = (words: string): EntityKind =>
    surnames.has(words) || !companies.has(words) ? kindOf(words, 'Person') : kindOf(words, 'Organisation');
  const taken = new Set(settled.flatMap(({ first, end }) => Array.from({ length: end - first }, (_, i) => first + i)));
  const repeats = phrasesIn(text, tokens, phraseList(known.map((words) => [words, repeatKind(words)] as const)))
    .filter(
      ({ firstToken, endToken }) =>
        !isMonth(textOf(text, tokens[firstToken] as Token), tokens[firstToken - 1] ? textOf(text, tokens[firstToken - 1] as Token) : '') &&
        !Array.from({ length: endToken - firstToken }, (_, i) => firstToken + i).some((i) => taken.has(i)),
    )
    .map(
      ({ firstToken, endToken, value }) =>
        ({ first: firstToken, end: endToken, kind: value, form: 'name', confidence: REPEAT_CONFIDENCE }) as const,
    );
  return [...settled, ...repeats]
    .sort((a, b) => a.first - b.first)
    .map(({ first, end, kind, form, confidence }) => ({
      start: tokens[first]?.start ?? 0,
      end: tokens[end - 1]?.end ?? 0,
      kind,
      form,
      confidence,
    }));
}

/** "In May" is no name, where a person is called May. */
const isMonth = (word: string, before: string): boolean =>
  /^(?:May|March|April|June|August)$/.test(word) &&
  /^(?:in|by|since|until|last|next|of|this|early|late|mid|from|to|\d+(?:st|nd|rd|th)?)$/.test(before);

/** A person whom the article nowhere names in full is seldom one: such a vote counts half. @param introduced - the words of the full names. */
function unintroduced(introduced: readonly string[]): (vote: Vote) => Vote {
  const known = new Set(introduced);
  return (vote) =>
    vote.kind === 'Person' && !/ /.test(vote.words) && !known.has(vote.words) && !FIRST_NAMES.has(fold(vote.words))
      ? { ...vote, weight: vote.weight / 2 }
      : vote;
}

/** Last words of people's names, unless more speaks for what stands alone under such a word: of "Ostia", once the end of a person's name, most mentions are the town's. */
function surnamesAmong(votes: readonly Vote[]): ReadonlySet<string> {
  const last = votes
    .filter(({ kind, words }) => kind === 'Person' && / /.test(words))
    .map(({ words, weight }) => ({ words: words.split(/\s+/).at(-1) as string, weight }));
  const against = new Map<string, number>();
  for (const { words, kind, weight } of votes) against.set(words, (against.get(words) ?? 0) + (kind === 'Person' ? -weight : weight));
  for (const { words, weight } of last) against.set(words, (against.get(words) ?? 0) - FULL * weight);
  return new Set(last.map(({ words }) => words).filter((words) => (against.get(words) as number) <= 0));
}

/** What a full name tells of the surname, in mentions of the surname alone. */
const FULL = 3;

/** What a company may be called for short: "Dorset" for "Dorset Glass"; '' where a public body's name begins with a place. */
function firstOfCompany(name: string): string {
  const words = name.split(' ');
  if (COUNTRY_BY_CAPITAL.has(words[0] as string) || COUNTRY_BY_NAME.has(words[0] as string)) return '';
  return PUBLIC_WORDS.has((words[words.length - 1] ?? '').toLowerCase()) ? '' : (words[0] ?? '');
}

/** The kind that most of a spelling's mentions have; the first of equals. */
function mostly(votes: readonly Vote[]): Map<string, EntityKind> {
  const counts = new Map<string, Map<EntityKind, number>>();
  for (const { words, kind, weight } of votes) {
    const of = counts.get(words) ?? new Map<EntityKind, number>();
    counts.set(words, of.set(kind, (of.get(kind) ?? 0) + weight));
  }
  return new Map([...counts].map(([words, of]) => [words, [...of].reduce((top, next) => (next[1] > top[1] ? next : top))[0]]));
}
