/** What is laid out before an article is read: names with their chains, noun phrases, sources, who says which words. */
import type { Document, Name } from '../../document/document.js';
import type { Gender } from '../../lexicon/first-names.js';
import { grouped } from '../../text/grouped.js';
import type { Span } from '../../text/span.js';
import { quotationsIn } from '../quotations.js';
import { tokensIn } from '../token-lines.js';
import { actingWords } from './acting.js';
import { Bodies, bodiesFrom } from './bodies.js';
import { bodyStatements } from './body-statements.js';
import type { ChainDraft } from './chain-draft.js';
import { leanGenders } from './genders.js';
import { metonymsIn } from './metonyms.js';
import { type Grounds, groundsOf, type NounPhrase, nounPhrases } from './noun-phrases.js';
import { peopleFrom } from './people.js';
import { GENDER, isPronoun } from './pronoun.js';
import { factsOfNames, giveRoles, placesLieIn } from './relations.js';
import { roleStatements } from './role-statements.js';
import { type SourceWords, saidBy, sourceWords } from './sources.js';

export type Readable = Document<'paragraphs' | 'tokens' | 'tags' | 'names' | 'attributions'>;

/** Something to be read: a name, a noun phrase, or one word. */
export type Item =
  | { readonly at: Span; readonly token: number; readonly name: Name }
  | { readonly at: Span; readonly token: number; readonly phrase: NounPhrase }
  | { readonly at: Span; readonly token: number; readonly word: number };

/** Everything that stays the same while reading. */
export type Table = {
  readonly grounds: Grounds;
  readonly drafts: ReadonlyMap<Name, ChainDraft>;
  readonly metonyms: ReadonlySet<Name>;
  /** By the token that is its head, the source. */
  readonly heads: ReadonlyMap<number, SourceWords>;
  /** For each token that someone says, the innermost attribution that says it. */
  readonly said: ReadonlyMap<number, number>;
  /** Tokens in quotation marks. */
  readonly quoted: ReadonlySet<number>;
  readonly phrases: readonly NounPhrase[];
  /** Whom a phrase between commas says something of. */
  readonly roleOf: ReadonlyMap<NounPhrase, ChainDraft>;
  /** The organisation that a phrase between commas says something of. */
  readonly bodyOf: ReadonlyMap<NounPhrase, ChainDraft>;
  readonly people: readonly ChainDraft[];
  readonly bodies: Bodies;
  readonly attributions: Readable['attributions'];
  readonly headlineEnd: number;
  /** Where words for those begin who take part in an event. */
  readonly acting: ReadonlySet<number>;
  /** For each token the paragraph it stands in. */
  readonly paragraphOf: readonly number[];
};

export function tableOf(document: Readable): Table {
  const grounds = groundsOf(document);
  const { names, attributions, text } = document;
  const heads = new Map(
    sourceWords(
      grounds.words,
      attributions,
      (token) => grounds.nameAt.has(token),
      (token) => grounds.nameAt.get(token)?.kind === 'Person',
    ).flatMap((source) => source.heads.map((head) => [head, source] as const)),
  );
  const bodies = new Bodies();
  const metonyms = metonymsIn(grounds, names, new Set(heads.keys()));
  const phrases = nounPhrases(grounds);
  const paragraphOf = paragraphsOf(document);
  const persons = names.filter(({ kind }) => kind === 'Person');
  const statements = roleStatements(grounds, phrases, persons);
  const offices = grouped(statements.map(({ person, phrase }) => [person, phrase.head] as const));
  const people = peopleFrom(text, persons, (name) => {
    const { firstToken, endToken } = tokensIn(grounds.words, name);
    return { offices: offices.get(name) ?? [], paragraph: paragraphOf[firstToken] ?? 0, pronoun: pronounBehind(endToken, grounds) };
  });
  const drafts = new Map<Name, ChainDraft>([
    ...people,
    ...bodiesFrom(
      text,
      names.filter((name) => name.kind !== 'Person' && !metonyms.has(name)),
      bodies,
      new Set([...metonyms.values()].flatMap((standsFor) => ('iso2' in standsFor ? standsFor.iso2 : []))),
    ),
  ]);
  for (const [name, standsFor] of metonyms)
    drafts.set(name, 'iso2' in standsFor ? bodies.country(standsFor.iso2) : bodies.organisation(standsFor.organisation));
  const headlineEnd = document.paragraphs.find(({ part }) => part === 'headline')?.end ?? 0;
  for (const [name, draft] of drafts) draft.inHeadline ||= name.start < headlineEnd;
  giveRoles(statements, drafts);
  factsOfNames(grounds, phrases, drafts, bodies);
  placesLieIn([...drafts.values()], bodies);
  leanGenders(grounds, people);
  return {
    grounds,
    drafts,
    metonyms: new Set(metonyms.keys()),
    heads,
    said: saidBy(grounds.words, attributions),
    quoted: quotedTokens(document, grounds),
    phrases,
    roleOf: new Map(
      statements.flatMap(({ phrase, person }) => (phrase.titleOf ? [] : [[phrase, drafts.get(person) as ChainDraft] as const])),
    ),
    bodyOf: bodyStatements(grounds, phrases, drafts),
    people: [...new Set(people.values())],
    bodies,
    attributions,
    paragraphOf,
    acting: actingWords(grounds.words),
    headlineEnd,
  };
}

/** The most tokens between a surname and a pronoun of the same sentence that tells of it. */
const PRONOUN_REACH = 12;

/** What the next "he" or "she" of the sentence tells, before anybody else is named. */
function pronounBehind(endToken: number, { words, nameAt }: Grounds): Gender | null {
  const sentence = words[endToken - 1]?.sentence;
  for (let i = endToken; i < endToken + PRONOUN_REACH && words[i]?.sentence === sentence; i++) {
    if (nameAt.get(i)?.kind === 'Person') return null;
    const gender = GENDER.get(words[i]?.lower ?? '');
    if (gender) return gender;
  }
  return null;
}

function paragraphsOf({ tokens, paragraphs }: Readable): number[] {
  let paragraph = 0;
  return tokens.map(({ start }) => {
    while (paragraph < paragraphs.length - 1 && (paragraphs[paragraph]?.end ?? 0) <= start) paragraph++;
    return paragraph;
  });
}

function quotedTokens({ text, paragraphs }: Readable, { words }: Grounds): Set<number> {
  const quoted = new Set<number>();
  for (const { inner } of paragraphs.flatMap((paragraph) => quotationsIn(text, paragraph))) {
    const { firstToken, endToken } = tokensIn(words, inner);
    for (let i = firstToken; i < endToken; i++) quoted.add(i);
  }
  return quoted;
}

/** Names, noun phrases and single words, in text order. */
export function itemsOf({ grounds, drafts, phrases, heads }: Table): Item[] {
  const { words, nameAt } = grounds;
  const names = [...drafts.keys()].map(
    (name): Item => ({ at: { start: name.start, end: name.end }, token: tokensIn(words, name).firstToken, name }),
  );
  const nominal = phrases.filter(({ named, titleOf }) => !named && !titleOf);
  const covered = new Set(nominal.flatMap(({ headToken }) => headToken));
  const asPhrases = nominal.map((phrase): Item => {
    return { at: { start: phrase.start, end: words[phrase.fullEnd - 1]?.end ?? phrase.end }, token: phrase.firstToken, phrase };
  });
  const single = words.flatMap(({ start, end, lower, pos }, word): Item[] => {
    const pronoun = isPronoun(lower) && (pos === 'PRON' || pos === 'DET') && !nameAt.has(word);
    const lone = heads.has(word) && !nameAt.has(word) && !covered.has(word);
    return pronoun || lone || lower === 'who' ? [{ at: { start, end }, token: word, word }] : [];
  });
  return [...names, ...asPhrases, ...single].sort((a, b) => a.at.start - b.at.start || a.at.end - b.at.end);
}

/** The token behind an item. */
export const endOf = (item: Item, { grounds }: Table): number =>
  'phrase' in item ? item.phrase.fullEnd : tokensIn(grounds.words, item.at).endToken;

/** The token of an item that would be a source's head. */
export function headOf(item: Item, table: Table): number {
  if ('word' in item) return item.word;
  if ('phrase' in item) return item.phrase.headToken;
  const { firstToken, endToken } = tokensIn(table.grounds.words, item.at);
  for (let i = endToken - 1; i > firstToken; i--) if (table.heads.has(i)) return i;
  return table.heads.has(firstToken) ? firstToken : endToken - 1;
}
