/** Decompositions for a large graph: few speak much and many little, claims are taken up by several articles. The same each time. */
import { type Decomposition, SCHEMA_VERSION, type Statement } from '../../../src/decomposition/decomposition.js';
import { sha256 } from '../../../src/decomposition/ids.js';
import { SPEECH_ACTS } from '../../../src/text/terms.js';

export const STATEMENTS_EACH = 20;
const PEOPLE = 1_000;
const COUNTRIES = 40;
const OUTLETS = 30;
/** Statements by claims. */
const REPEATED = 20;
const FIRST_DAY = Date.UTC(2022, 0, 1);
const DAYS = 1_000;

/** @param count - of articles. */
export function corpus(count: number): readonly Decomposition[] {
  const roll = dice(1);
  const claims = Math.ceil((count * STATEMENTS_EACH) / REPEATED);
  return Array.from({ length: count }, (_, index) => articleAbout(index, claims, roll));
}

type Roll = () => number;

function articleAbout(index: number, claims: number, roll: Roll): Decomposition {
  const sentences = Array.from({ length: STATEMENTS_EACH }, (_, at) => ({
    speaker: `Person ${numeral(skewed(PEOPLE, roll))}`,
    country: `Country ${numeral(Math.floor(roll() * COUNTRIES))}`,
    // No article says the same twice.
    claim: Math.floor(((at + roll()) * claims) / STATEMENTS_EACH),
    act: SPEECH_ACTS[Math.floor(roll() * SPEECH_ACTS.length)] as Statement['act'],
    day: Math.floor(roll() * 3),
  }));
  const published = FIRST_DAY + Math.floor(roll() * DAYS * 24) * 3_600_000;
  const lines = sentences.map(
    ({ speaker, country, claim }) => `${speaker} said of ${country} that ferry number ${claim} of the northern line is late again.`,
  );
  const headline = `Ferries late, day ${index}`;
  const text = [headline, ...lines].join('\n');
  const starts = lines.map((_, at) => [headline, ...lines.slice(0, at)].join('\n').length + 1);
  const names = [...new Set(sentences.flatMap(({ speaker, country }) => [speaker, country]))];
  return {
    schema: SCHEMA_VERSION,
    article: {
      ...{
        id: `bench/${index}`,
        url: `https://outlet${index % OUTLETS}.example/${index}`,
        headline,
        language: 'en',
      },
      ...{ outlet: `Outlet ${numeral(index % OUTLETS)}`, publishedAt: new Date(published).toISOString(), text, textSha256: sha256(text) },
    },
    producer: { name: 'bench', version: '1' },
    entities: names.map((name) => ({
      ...{ id: name, kind: name.startsWith('Country') ? ('Country' as const) : ('Person' as const), name, named: true, ambiguous: false },
      ...{ aliases: [], wikidataId: null, iso2: null, countryId: null, memberOf: [] },
    })),
    mentions: names.map((name) => {
      const start = text.indexOf(name);
      return { id: `m ${name}`, entityId: name, start, end: start + name.length, form: 'name' as const, confidence: 0.9 };
    }),
    roles: [],
    events: [],
    statements: sentences.map(({ speaker, country, act, day }, at): Statement => {
      const start = starts[at] as number;
      const line = lines[at] as string;
      const cue = start + line.indexOf(' said ') + 1;
      return {
        ...{
          id: `s${at}`,
          kind: 'indirect',
          content: [{ start: start + line.indexOf(' that ') + 1, end: start + line.length - 1 }],
          quoted: [],
        },
        source: {
          ...{ entityId: speaker, alsoIds: [], span: { start, end: start + speaker.length } },
          ...{ roleIndex: null, inferredId: null, candidates: [], confidence: 0.9 },
        },
        ...{ cue: { span: { start: cue, end: cue + 4 }, lemma: 'say' }, act, polarity: 'affirmative', modality: 'asserted' },
        about: [{ entityId: country, target: act === 'accuse' }],
        saidAt: {
          ...{ value: new Date(published - day * 86_400_000).toISOString().slice(0, 10), precision: 'day', before: null, after: null },
          ...{ method: 'bench', span: null },
        },
        ...{ due: null, within: null, restates: null, confidence: 0.9 },
      };
    }),
  };
}

/** Of Zipf's kind: the first is taken as often as the next two together. */
const skewed = (count: number, roll: Roll): number => Math.min(count - 1, Math.floor(count ** roll()) - 1);

/** Names that fold to themselves and are nobody's beginning. */
const numeral = (index: number): string => [...String(index).padStart(4, '0')].map((digit) => 'bcdfghklmn'[Number(digit)] ?? '').join('a');

/** A linear congruential generator: from 0 up to but not including 1. */
function dice(seed: number): Roll {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}
