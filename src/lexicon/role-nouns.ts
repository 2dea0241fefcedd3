/** Nouns that stand for people, bodies and groups of people. Source: own list, from news and job titles; licence Apache-2.0; 2026-11. */
import type { Gender } from './first-names.js';

const words = (list: string): string[] => list.trim().split(/\s+/);

const OFFICES = `president minister chancellor premier secretary undersecretary governor mayor senator congressman congresswoman representative lawmaker legislator
mp mep speaker ambassador envoy diplomat commissioner chairman chairwoman chair chairperson chief head leader director manager boss founder co-founder executive ceo
officer commander general colonel major captain admiral sergeant lieutenant marshal judge justice prosecutor attorney solicitor lawyer counsel inspector
superintendent sheriff constable detective ombudsman treasurer deputy councillor councilor councilman councilwoman bishop archbishop cardinal pope patriarch rabbi
imam ayatollah king queen prince princess emperor sultan emir sheikh monarch dictator ruler regulator official spokesman spokeswoman spokesperson adviser advisor
aide strategist delegate nominee candidate negotiator coordinator administrator rector dean principal headteacher editor coach captain curator owner`;
const WALKS_OF_LIFE = `analyst economist expert scientist researcher professor academic historian doctor physician surgeon nurse medic paramedic psychologist engineer
architect technician pilot driver sailor fisherman farmer worker labourer employee employer clerk teacher lecturer student pupil author writer novelist poet journalist
reporter correspondent columnist blogger photographer artist actor actress singer musician producer filmmaker player striker midfielder winger goalkeeper quarterback batsman bowler sprinter golfer cyclist boxer athlete champion resident neighbor
neighbour local citizen voter juror witness bystander survivor victim patient passenger customer shopper tenant landlord activist campaigner protester demonstrator organizer
organiser volunteer refugee migrant asylum-seeker soldier serviceman veteran fighter rebel militant gunman attacker suspect defendant hostage prisoner inmate detainee
policeman policewoman firefighter guard source insider whistleblower member colleague ally supporter critic opponent rival predecessor successor counterpart namesake
hacker smuggler trader investor banker broker entrepreneur businessman businesswoman billionaire consultant contractor investigator auditor accountant agent priest pastor vicar monk
nun person man woman boy girl child teenager mother father parent wife husband spouse widow son daughter brother sister cousin grandmother grandfather friend
partner fan relative couple keeper zookeeper shopkeeper docker miner baker carer cleaner cook waiter waitress steward stewardess courier striker porter tailor
butcher plumber electrician carpenter builder decorator gardener hunter skipper sculptor painter composer conductor dancer comedian presenter playwright novelist supervisor technologist meteorologist seismologist epidemiologist biologist chemist physicist botanist geologist`;

const FEMALE = new Set(
  words(
    'chairwoman congresswoman councilwoman spokeswoman actress policewoman businesswoman woman girl mother wife widow daughter sister grandmother queen princess nun',
  ),
);
const MALE = new Set(
  words(
    'chairman congressman councilman spokesman policeman businessman fisherman serviceman gunman man boy father husband son brother grandfather king prince emperor pope',
  ),
);

/** Singular nouns for a person, and the gender they tell; offices first. */
export const PERSON_NOUNS: ReadonlyMap<string, Gender | null> = new Map(
  [
    ...words(OFFICES),
    ...words(WALKS_OF_LIFE),
    'prime minister',
    'secretary general',
    'attorney general',
    'vice president',
    'chief executive',
    'chief of staff',
  ].map((noun) => [noun, FEMALE.has(noun) ? 'female' : MALE.has(noun) && noun !== 'chairman' ? 'male' : null]),
);

/** Nouns of office: what a person can be called by, once the article has said who holds it. */
export const OFFICE_NOUNS: ReadonlySet<string> = new Set([
  ...words(OFFICES),
  'prime minister',
  'secretary general',
  'attorney general',
  'vice president',
  'chief executive',
  'chief of staff',
]);

/** Two words that are one office. */
export const DOUBLE_NOUNS: ReadonlySet<string> = new Set([
  'prime minister',
  'secretary general',
  'attorney general',
  'vice president',
  'chief executive',
]);

/** Different words for one office; each line one office. */
const SAME = [
  'spokesman spokeswoman spokesperson',
  'chairman chairwoman chairperson chair',
  'chief head boss leader director ceo',
  'adviser advisor aide',
  'neighbor neighbour',
  'lawyer attorney counsel',
  'doctor physician',
  'lawmaker legislator mp senator congressman congresswoman representative',
];
const SYNONYMS = new Map([
  ...SAME.flatMap((line) => words(line).map((noun) => [noun, words(line)[0] ?? noun] as const)),
  ['chief executive', 'chief'] as const,
  ['premier', 'prime minister'] as const,
]);

/** One word for all that name the same office. */
export const officeOf = (noun: string): string => SYNONYMS.get(noun) ?? noun;

/** Nouns for a body: "the company", "the ministry". */
export const BODY_NOUNS: ReadonlySet<string> = new Set(
  words(`company firm corporation business group bank lender insurer airline carrier manufacturer maker automaker carmaker retailer developer operator supplier utility
startup subsidiary unit owner publisher newspaper paper magazine broadcaster network channel agency ministry department bureau commission committee council board body
authority regulator watchdog government administration cabinet parliament senate congress assembly legislature court tribunal party movement campaign coalition alliance
bloc union federation association organisation organization charity foundation institute institution university college school hospital clinic church mosque army
military navy force office embassy consulate secretariat team club league fund trust museum think-tank brigade fire-service kremlin junta militia prosecution defence`),
);

/** Bodies that trade: what "the company" can be. */
export const COMPANY_NOUNS: ReadonlySet<string> = new Set(
  words(
    'company firm corporation business bank lender insurer airline carrier manufacturer maker automaker carmaker retailer developer operator supplier utility startup subsidiary unit club',
  ),
);

/** Nouns for several people at once that have no singular of their own, or are spoken of as many. */
export const GROUP_NOUNS: ReadonlySet<string> = new Set(
  words(
    'police troops forces authorities people crew staff family families media press public prosecution military crowd audience opposition',
  ),
);

/** Those who act for their country or body: "the ministers of Norland met". */
export const ACT_FOR: ReadonlySet<string> = new Set(
  words(`president minister chancellor premier leader government official ambassador envoy diplomat negotiator delegation representative army military navy police troops troop force forces soldier parliament senate
assembly court authority authorities regulator people guard warship ship plane jet`),
);
