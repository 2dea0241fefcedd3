/** Reads the article from its beginning and puts each mention on the chain of what it stands for. */
import type { Document, Name } from '../../document/document.js';
import { OFFICE_NOUNS, officeOf } from '../../lexicon/role-nouns.js';
import type { Span } from '../../text/span.js';
import { tokensIn } from '../token-lines.js';
import { Bodies, bodiesFrom } from './bodies.js';
import { nameDelayed } from './delayed.js';
import type { Draft } from './draft.js';
import { metonymsIn } from './metonyms.js';
import { bodySpokenOf, holderOf, isSomeone, issuerOf, lastSpeakerAs, type Nominal, unnamed } from './nominals.js';
import { type Grounds, groundsOf, type NounPhrase, nounPhrases } from './noun-phrases.js';
import { peopleFrom } from './people.js';
import { antecedentOf, type Choice, isPronoun } from './pronouns.js';
import { factsOfNames, giveRoles } from './relations.js';
import { roleStatements } from './role-statements.js';
import { Scene } from './scene.js';
import { type SourceWords, saidBy, sourceWords } from './sources.js';
import { UnnamedChains } from './unnamed.js';

export type Readable = Document<'paragraphs' | 'tokens' | 'tags' | 'names' | 'attributions'>;

/** Something to be read: a name, a noun phrase, or one word. */
type Item =
  | { readonly at: Span; readonly token: number; readonly name: Name }
  | { readonly at: Span; readonly token: number; readonly phrase: NounPhrase }
  | { readonly at: Span; readonly token: number; readonly word: number };

/** Everything that stays the same while reading. */
type Table = {
  readonly grounds: Grounds;
  readonly drafts: ReadonlyMap<Name, Draft>;
  readonly metonyms: ReadonlySet<Name>;
  readonly heads: ReadonlyMap<number, SourceWords>;
  readonly said: ReadonlyMap<number, number>;
  readonly phrases: readonly NounPhrase[];
  readonly roleOf: ReadonlyMap<NounPhrase, Draft>;
  readonly people: readonly Draft[];
  readonly attributions: Readable['attributions'];
  readonly headlineEnd: number;
};

/** All chains of the article, with their mentions, as drafts. */
export function readMentions(document: Readable): Draft[] {
  const grounds = groundsOf(document);
  const { names, attributions, text } = document;
  const heads = new Map(sourceWords(grounds.words, attributions).flatMap((source) => source.heads.map((head) => [head, source] as const)));
  const bodies = new Bodies();
  const metonyms = metonymsIn(grounds, names, new Set(heads.keys()));
  const people = peopleFrom(
    text,
    names.filter(({ kind }) => kind === 'Person'),
  );
  const drafts = new Map<Name, Draft>([
    ...people,
    ...bodiesFrom(
      text,
      names.filter((name) => name.kind !== 'Person' && !metonyms.has(name)),
      bodies,
    ),
  ]);
  for (const [name, standsFor] of metonyms)
    drafts.set(name, 'iso2' in standsFor ? bodies.country(standsFor.iso2) : bodies.organisation(standsFor.organisation));
  const phrases = nounPhrases(grounds);
  const statements = roleStatements(grounds, phrases, [...people.keys()]);
  giveRoles(statements, drafts);
  factsOfNames(grounds, phrases, drafts, bodies);
  const table: Table = {
    grounds,
    drafts,
    metonyms: new Set(metonyms.keys()),
    heads,
    said: saidBy(grounds.words, attributions),
    phrases,
    roleOf: new Map(statements.flatMap(({ phrase, person }) => (phrase.titleOf ? [] : [[phrase, drafts.get(person) as Draft] as const]))),
    people: [...new Set(people.values())],
    attributions,
    headlineEnd: document.paragraphs.find(({ part }) => part === 'headline')?.end ?? 0,
  };
  return [...new Set([...drafts.values(), ...readAll(table), ...bodies.all()])];
}

/** Goes through the items in text order; what is made on the way is returned. */
function readAll(table: Table): Draft[] {
  const scene = new Scene();
  const made = new UnnamedChains();
  const opened = new Set<number>();
  for (const item of itemsOf(table)) {
    const { words } = table.grounds;
    const sentence = words[item.token]?.sentence ?? 0;
    const headToken = headOf(item, table);
    const source = table.heads.get(headToken);
    const before = words[item.token - 1];
    const led = before?.sentence === sentence && before.pos === 'ADP';
    const subject =
      source !== undefined || (!led && (!opened.has(sentence) || /^(?:VERB|AUX)$/.test(words[endOf(item, table)]?.pos ?? '')));
    const found = choose(item, { table, scene, made, subject, source, opens: !opened.has(sentence) });
    opened.add(sentence);
    if (!found) continue;
    const read = {
      draft: found.draft,
      start: item.at.start,
      end: item.at.end,
      sentence,
      saidIn: table.said.get(item.token) ?? null,
      subject,
      form: found.form,
    };
    if (found.there) scene.read.push(read);
    else scene.mention(read, found.confidence);
    if (!source) continue;
    scene.speakers.push(read);
    found.draft.kept = true;
  }
  firstPersons(table, scene);
  nameDelayed(made.definite, scene);
  return made.all;
}

function itemsOf({ grounds, drafts, phrases, heads }: Table): Item[] {
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

const spanOf = ({ start, end }: Span): Span => ({ start, end });
const endOf = (item: Item, { grounds }: Table): number =>
  'phrase' in item ? item.phrase.fullEnd : tokensIn(grounds.words, item.at).endToken;

/** The token of an item that would be a source's head. */
function headOf(item: Item, table: Table): number {
  if ('word' in item) return item.word;
  if ('phrase' in item) return item.phrase.headToken;
  const { firstToken, endToken } = tokensIn(table.grounds.words, item.at);
  for (let i = endToken - 1; i > firstToken; i--) if (table.heads.has(i)) return i;
  return table.heads.has(firstToken) ? firstToken : endToken - 1;
}

type Moment = {
  readonly table: Table;
  readonly scene: Scene;
  readonly made: UnnamedChains;
  readonly subject: boolean;
  readonly source: SourceWords | undefined;
  readonly opens: boolean;
};
/** `there`: the mention is on the chain already. */
type Chosen = Choice & { readonly form: 'name' | 'role' | 'pronoun' | 'nominal' | 'metonym'; readonly there: boolean };

function choose(item: Item, moment: Moment): Chosen | null {
  if ('name' in item) return chooseName(item.name, moment.table);
  if ('word' in item) return chooseWord(item.word, moment);
  return choosePhrase(item, moment);
}

function chooseName(name: Name, { drafts, metonyms }: Table): Chosen | null {
  const draft = drafts.get(name);
  if (!draft) return null;
  return metonyms.has(name)
    ? { draft, confidence: 0.8, form: 'metonym', there: false }
    : { draft, confidence: name.confidence, form: 'name', there: true };
}

function chooseWord(at: number, moment: Moment): Chosen | null {
  const { table, scene, subject, source, made } = moment;
  const word = table.grounds.words[at];
  if (!word) return null;
  const saidIn = table.said.get(at) ?? null;
  if (word.lower === 'who' || (source && /^(?:which|that)$/.test(word.lower))) return whoStandsFor(at, moment);
  if (/^(?:i|me|myself)$/.test(word.lower)) {
    const speaker = saidIn === null ? null : speakerOf(saidIn, table, scene);
    if (speaker) return { draft: speaker, confidence: 0.8, form: 'pronoun', there: false };
  }
  const known = isPronoun(word.lower)
    ? antecedentOf(
        {
          lower: word.lower,
          start: word.start,
          sentence: word.sentence,
          saidIn,
          source: source !== undefined,
          subject,
          speaker: saidIn === null ? null : speakerOf(saidIn, table, scene),
          quoted: saidIn !== null && isQuoted(at, saidIn, table),
        },
        scene,
      )
    : null;
  if (known && (source || word.lower !== 'it' || actsAsIt(at, subject, table.grounds))) return { ...known, form: 'pronoun', there: false };
  return source
    ? { draft: made.word(word.lower), confidence: 0.4, form: isPronoun(word.lower) ? 'pronoun' : 'nominal', there: false }
    : null;
}

/** "It" is read where it does something: not in "it is clear that", not as an object, which is most often a thing. */
function actsAsIt(at: number, subject: boolean, { words }: Grounds): boolean {
  const next = words[at + 1];
  return (
    subject &&
    next !== undefined &&
    (next.pos === 'VERB' || next.pos === 'AUX') &&
    !/^(?:be|seem|appear|take|happen|rain|snow|turn|look|make|matter)$/.test(next.lemma)
  );
}

/** Whom "who" goes on to speak of: the mention just before it, else the noun phrase. */
function whoStandsFor(at: number, moment: Moment): Chosen | null {
  const { table, scene, source, made } = moment;
  const word = table.grounds.words[at];
  const last = scene.read[scene.read.length - 1];
  if (
    word &&
    last &&
    last.sentence === word.sentence &&
    /^,?\s*$/.test(table.grounds.text.slice(last.end, word.start)) &&
    last.form !== 'demonym'
  )
    return { draft: last.draft, confidence: 0.85, form: 'pronoun', there: false };
  if (!source || !word) return null;
  const phrase = table.phrases.findLast(
    (before) => before.sentence === word.sentence && before.end <= word.start && (before.plural || kindIsPerson(before)),
  );
  if (!phrase) return { draft: made.word(word.lower), confidence: 0.4, form: 'pronoun', there: false };
  const draft = made.of(nominalOf(phrase, spanOf(phrase), moment));
  draft.mentions.push({ ...spanOf(phrase), form: 'nominal', confidence: 0.7 });
  return { draft, confidence: 0.7, form: 'pronoun', there: false };
}
const kindIsPerson = (phrase: NounPhrase): boolean =>
  unnamed({ phrase, called: phrase.head, of: null, source: true, opens: false, headline: false }).kind === 'Person';

function choosePhrase(item: Extract<Item, { phrase: NounPhrase }>, moment: Moment): Chosen | null {
  const { table, scene, source, made } = moment;
  const { phrase } = item;
  const apposed = table.roleOf.get(phrase);
  if (apposed) return { draft: apposed, confidence: 0.9, form: 'role', there: false };
  const nominal = nominalOf(phrase, item.at, moment);
  const holder = holderOf(nominal, table.people);
  if (holder) return { ...holder, form: 'role', there: false };
  const again = phrase.determiner === 'indefinite' || phrase.determiner === 'number' ? null : made.again(nominal);
  if (again) return { draft: again, confidence: 0.7, form: OFFICE_NOUNS.has(phrase.head) ? 'role' : 'nominal', there: false };
  const speaker = lastSpeakerAs(nominal, scene);
  if (speaker) {
    speaker.draft.roles.push({ head: officeOf(phrase.head), modifiers: phrase.modifiers, of: nominal.of });
    if (nominal.of && !speaker.draft.country) speaker.draft.country = nominal.of.kind === 'Country' ? nominal.of : nominal.of.country;
    return { ...speaker, form: 'role', there: false };
  }
  const known = bodySpokenOf(nominal, scene) ?? issuerOf(nominal, scene) ?? countrySpokenOf(nominal, scene);
  if (known) return { ...known, form: 'nominal', there: false };
  const draft = made.of(nominal);
  if (!source && !isSomeone(nominal) && draft.mentions.length === 0) draft.kept = false;
  return { draft, confidence: 0.7, form: OFFICE_NOUNS.has(phrase.head) && !phrase.plural ? 'role' : 'nominal', there: false };
}

/** "The country": the one last spoken of. */
function countrySpokenOf({ phrase }: Nominal, scene: Scene): Choice | null {
  if (phrase.head !== 'country' || phrase.determiner !== 'definite' || phrase.plural || phrase.modifiers.length > 0) return null;
  const read = scene.recent(phrase.sentence, 2).find(({ draft }) => draft.kind === 'Country');
  return read ? { draft: read.draft, confidence: 0.6 } : null;
}

function nominalOf(phrase: NounPhrase, whole: Span, { table, scene, source, opens }: Moment): Nominal {
  const { text, words } = table.grounds;
  const determined = words[phrase.firstToken]?.pos === 'DET' ? (words[phrase.firstToken + 1]?.start ?? phrase.start) : phrase.start;
  const named = phrase.names.map((name) => table.drafts.get(name)).filter((draft) => draft !== undefined);
  const owner = phrase.owner && scene.read.findLast(({ start }) => start === phrase.owner?.start)?.draft;
  return {
    phrase,
    called: text
      .slice(Math.min(determined, phrase.end - 1), Math.max(whole.end, phrase.end))
      .replace(/\s+/g, ' ')
      .slice(0, 120),
    of: named.find(({ kind }) => kind === 'Organisation') ?? named.find(({ kind }) => kind !== 'Person') ?? (owner || null),
    source: source !== undefined,
    opens,
    headline: phrase.start < table.headlineEnd,
  };
}

/** Who says the words of an attribution, as far as it has been read or a name tells. */
function speakerOf(attribution: number, { attributions, heads, grounds, drafts }: Table, scene: Scene): Draft | null {
  const span = attributions[attribution]?.source;
  if (!span) return null;
  const read = scene.speakers.findLast(({ start, end }) => start < span.end && span.start < end);
  if (read) return read.draft;
  const { firstToken, endToken } = tokensIn(grounds.words, span);
  for (let i = firstToken; i < endToken; i++) {
    const name = grounds.nameAt.get(i);
    if (heads.has(i) && name) return drafts.get(name) ?? null;
  }
  return null;
}

/** Whether a quotation mark stands open before the token in the content that holds it. */
function isQuoted(at: number, attribution: number, { attributions, grounds }: Table): boolean {
  const word = grounds.words[at];
  const part = attributions[attribution]?.content.find(({ start, end }) => word && start <= word.start && word.end <= end);
  if (!word || !part) return false;
  const before = grounds.text.slice(Math.max(part.start - 1, word.start - 2000), word.start);
  const opened = before.match(/[“"«]|(?<![\p{L}\p{N}])[‘'](?=[\p{L}\p{N}])/gu)?.length ?? 0;
  const closed = before.match(/[”»]|(?<=[\p{L}\p{N}.,!?])["’'](?![\p{L}\p{N}])/gu)?.length ?? 0;
  return opened > closed;
}

/** "I" and "my" in a quotation are the one who speaks it. */
function firstPersons(table: Table, scene: Scene): void {
  const taken = new Set(scene.read.map(({ start }) => start));
  table.grounds.words.forEach(({ lower, start, end }, i) => {
    if (!/^(?:i|me|my|mine|myself)$/.test(lower) || taken.has(start)) return;
    const saidIn = table.said.get(i);
    const speaker = saidIn === undefined ? null : speakerOf(saidIn, table, scene);
    if (speaker?.kind === 'Person' && !speaker.plural) speaker.mentions.push({ start, end, form: 'pronoun', confidence: 0.8 });
  });
}
