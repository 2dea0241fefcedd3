import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { EVENT_TYPES, FACTUALITIES } from '../../src/text/terms.js';

/** Each thing that the layers have to tell, and the golden article that is named for it. */
const PHENOMENA = {
  'names: their bounds': ['no-titles-no-possessives', 'offices-in-names', 'brackets'],
  'names: kinds and lists': ['kinds-of-names', 'listed-names', 'ampersands-and-letters'],
  'names: homonyms decided, homonyms open': ['homonyms', 'homonyms-open', 'washington'],
  'names: two of one surname, decided or open': [
    'shared-surname',
    'shared-surname-by-office',
    'shared-surname-by-paragraph',
    'shared-surname-by-pronoun',
  ],
  'coreference: "he" between two men': ['he-between-two-men', 'accused-denies', 'close-sources'],
  'coreference: surname, acronym': ['surname', 'acronym'],
  'coreference: pronouns': ['pronoun-he', 'pronouns-many', 'object-pronoun', 'last-speaker', 'reported-people'],
  'coreference: whom an age, a noun or a headline calls': ['the-24-year-old', 'named-with-age', 'one-judge', 'headline-man'],
  'coreference: the company, the two leaders, plural sources': ['the-company', 'the-two-leaders', 'plural-sources'],
  roles: ['secretary-general', 'role-of-organisation', 'role-source', 'president-named', 'president-unnamed', 'inferred-holder'],
  'who comes into an office and who goes, bodies by their apposition': ['who-comes-who-goes'],
  'parties of people by a word before their office': ['party-words'],
  'metonyms, also after in and to': ['metonym', 'metonym-after-in', 'place-or-government', 'capitals-that-act'],
  demonyms: ['demonym', 'demonym-forces'],
  'acts by cue and by frame': [
    'acts-by-frame',
    'factive-cues',
    'counterfactive-cues',
    'denial',
    'dismissed',
    'rejected',
    'declined-to-comment',
    'withheld',
  ],
  'acts by content': ['acts-by-content', 'promise-by-content', 'prediction-by-content', 'request-by-content', 'denial-by-content'],
  'two claims of one sentence': ['second-verbs'],
  polarity: ['negated', 'vows-never-to'],
  modality: ['hedged', 'conditional', 'condition-first', 'necessity', 'hypothetical'],
  times: [
    'weekday',
    'yesterday',
    'last-month',
    'day-of-month',
    'quarter',
    'previously',
    'date-line',
    'time-zones',
    'no-date',
    'moved-days',
    'said-amid',
  ],
  triggers: ['trigger-verbs', 'nominal-triggers', 'multi-word-triggers', 'no-event'],
  'what PLOVER has no type for': ['other-events', 'never-forced', 'sport'],
  'modes of requests, refusals and threats': ['modes-by-what-is-asked'],
  'speech that no statement tells': ['statement-event'],
  'who takes part, where and when': ['passive-participants', 'several-participants', 'event-place', 'event-date'],
  'one event, two events': ['same-event', 'two-events'],
  'close sources': ['close-sources'],
  'when a promise or a prediction falls due': ['due', 'due-by-spans'],
} as const;

/** By what the article vouches for. */
const BY_FACTUALITY = {
  asserted: 'asserted',
  alleged: 'alleged',
  denied: 'denied',
  disputed: 'disputed',
  planned: 'planned',
  hypothetical: 'hypothetical-event',
  presupposed: 'presupposed',
} as const satisfies Record<(typeof FACTUALITIES)[number], string>;

const path = (name: string, ending: string): string => `tests/golden/articles/${name}.${ending}`;

const eventsOf = (name: string): readonly { readonly type: string; readonly factuality: string }[] =>
  (parse(readFileSync(path(name, 'yaml'), 'utf8')) as { events?: { type: string; factuality: string }[] }).events ?? [];

it.each(Object.entries(PHENOMENA))('a golden article of its own shows %s', (_, names) => {
  expect(names.filter((name) => !existsSync(path(name, 'txt')) || !existsSync(path(name, 'yaml')))).toEqual([]);
});

it.each(EVENT_TYPES.filter((type) => type !== 'STATEMENT' && type !== 'OTHER'))('plover-%s shows the type', (type) => {
  expect(eventsOf(`plover-${type.toLowerCase()}`).filter((event) => event.type.split(' ')[0] === type).length).toBeGreaterThan(0);
});

it.each(Object.entries(BY_FACTUALITY))('an event that is %s is shown by its own article', (factuality, name) => {
  expect(eventsOf(name).map((event) => event.factuality)).toContain(factuality);
});

it.each(['STATEMENT', 'OTHER'])('%s is shown by its own article', (type) => {
  const name = type === 'OTHER' ? 'other-events' : 'statement-event';
  expect(eventsOf(name).some((event) => event.type.split(' ')[0] === type)).toBe(true);
});
