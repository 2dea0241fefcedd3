/** What words for the thing asked for, refused or threatened tell of the mode of REQUEST, REJECT and THREATEN. Source: own list, after the modes of PLOVER's manual (Open Event Data Alliance, 2022); licence Apache-2.0; 2026-11. */

/** 'mode: lemmas of nouns / lemmas of verbs'. What is asked for and what is refused have the same modes. */
const ASKED = `
assist: aid help assistance support weapon weaponry missile ammunition fund funding money loan food medicine protection shelter asylum refuge extradition cooperation reinforcement investment trade / help assist fund finance lend donate supply protect extradite cooperate invest arm
change: resignation election referendum reform law legislation bill amendment motion resolution budget constitution independence democracy policy inquiry investigation nomination treaty / resign quit reform amend repeal legalise legalize abolish legislate
yield: ceasefire truce armistice release withdrawal pullout amnesty pardon disarmament surrender de-escalation / release free withdraw lift ease disarm surrender pardon retreat demobilise demobilize
meet: talk negotiation meeting summit dialogue mediation conference / meet negotiate mediate talk
`;

const THREATENED = `
restrict: sanction embargo tariff boycott blockade curfew walkout / sanction blockade boycott embargo
ban: ban prohibition / ban outlaw prohibit
arrest: arrest jail imprisonment prison detention / arrest jail imprison detain
relations: tie relation talk negotiation cooperation aid / quit leave
expel: expulsion / expel
territory: annexation occupation invasion / annex occupy seize invade
violence: violence force attack war airstrike bombing / attack kill bomb shoot destroy murder shell execute
`;

/** Words that end what stands behind them: "an end to the fighting", "stop the shelling" ask to yield, as far as what ends is one of these. */
export const ENDING: ReadonlySet<string> = new Set('stop end halt cease cessation suspend cut'.split(' '));
export const HOSTILITIES: ReadonlySet<string> = new Set(
  'war fighting attack offensive bombing shelling bombardment strike airstrike sanction embargo siege blockade violence hostility boycott curfew crackdown occupation raid'.split(
    ' ',
  ),
);

/** What an offer or a plan is for tells more than the noun. Those with a mode are to change something where nothing else is told. */
export const PROPOSALS: ReadonlyMap<string, 'change' | null> = new Map<string, 'change' | null>([
  ...['proposal', 'plan'].map((noun) => [noun, 'change'] as const),
  ...['offer', 'demand', 'request', 'call', 'appeal', 'idea', 'suggestion', 'bid', 'invitation'].map((noun) => [noun, null] as const),
]);

export type SpeechModes = {
  readonly nouns: ReadonlyMap<string, string>;
  readonly verbs: ReadonlyMap<string, string>;
  /** Whether it is asked for or refused, and not threatened: then ending hostilities is to yield, and a proposal is one of change. */
  readonly asked: boolean;
};

function modesOf(table: string, asked: boolean): SpeechModes {
  const [nouns, verbs] = [new Map<string, string>(), new Map<string, string>()];
  for (const row of table.trim().split('\n')) {
    const [mode = '', lemmas = ''] = row.split(': ');
    const [of = '', by = ''] = lemmas.split(' / ');
    for (const noun of of.split(' ')) nouns.set(noun, mode);
    for (const verb of by.split(' ')) verbs.set(verb, mode);
  }
  return { nouns, verbs, asked };
}

const asked = modesOf(ASKED, true);

/** By the type of event. */
export const SPEECH_MODES: ReadonlyMap<string, SpeechModes> = new Map([
  ['REQUEST', asked],
  ['REJECT', asked],
  ['THREATEN', modesOf(THREATENED, false)],
]);
