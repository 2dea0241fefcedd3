import { NOUN_EVENTS, VERB_EVENTS } from '../../../src/lexicon/event-triggers.js';
import { hear } from '../../helpers/told.js';

const eventsIn = async (text: string): Promise<string[]> =>
  (await hear({ text, said: [], publishedAt: '2025-11-12' })).happenings.map(({ type, mode }) =>
    mode === null ? type : `${type} ${mode}`,
  );

const TOLD: readonly (readonly [event: string, text: string])[] = [
  ['AGREE', 'Norland and Ostia signed a treaty in Velde.'],
  ['CONSULT visit', 'President Olu Brandt of Norland visited Ostia.'],
  ['CONSULT multilateral', 'The ministers of Norland and Ostia held talks in Velde.'],
  ['CONSULT third-party', 'Finland mediated between Norland and Ostia.'],
  ['CONSULT phone', 'President Olu Brandt spoke by telephone with Chancellor Ines Weber.'],
  ['SUPPORT', 'The union endorsed Karl Lind for mayor.'],
  ['CONCEDE', 'The government bowed to the demands of the students.'],
  ['COOPERATE', 'Norland and Ostia shared intelligence on smugglers.'],
  ['COOPERATE exercise', 'Norland and Finland held joint exercises in the bay.'],
  ['COOPERATE judicial', 'Ostia extradited Karl Lind to Norland.'],
  ['AID economic', 'Norland lent Ostia two billion euros.'],
  ['AID military', 'Norland supplied Ostia with missiles.'],
  ['AID humanitarian', 'Denmark delivered food to the village of Tarn.'],
  ['AID asylum', 'Norway granted asylum to Sara Tarn.'],
  ['RETREAT withdraw', 'Norland withdrew its troops from Velde.'],
  ['RETREAT release', 'The rebels released twelve hostages.'],
  ['RETREAT return', 'Norland handed back the ship to Ostia.'],
  ['RETREAT access', 'Norland opened a humanitarian corridor to Velde.'],
  ['RETREAT resign', 'Karl Lind resigned as mayor of Velde.'],
  ['RETREAT disarm', 'Hundreds of fighters surrendered to the army in Velde.'],
  ['RETREAT ceasefire', 'Norland and Ostia declared a ceasefire.'],
  ['RETREAT ease', 'The council lifted the curfew in Velde.'],
  ['RETREAT evacuate', 'The army evacuated the village of Tarn.'],
  ['REQUEST', 'The opposition called for calm.'],
  ['ACCUSE disapprove', 'Finland condemned the attack on Velde.'],
  ['ACCUSE investigate', 'Police opened an inquiry into the fire.'],
  ['ACCUSE sue', 'The union sued the port company.'],
  ['REJECT', 'The president rejected the remarks of Karl Lind.'],
  ['THREATEN', 'The army gave the rebels an ultimatum.'],
  ['PROTEST demo', 'Thousands of people demonstrated in Velde.'],
  ['PROTEST riot', 'Crowds rioted in Velde.'],
  ['PROTEST strike', 'Dockers in Tarn went on strike.'],
  ['PROTEST hunger', 'Twelve prisoners went on hunger strike in Ostia.'],
  ['PROTEST boycott', 'Opposition parties boycotted the vote.'],
  ['PROTEST obstruct', 'Truckers blocked the border crossing.'],
  ['PROTEST obstruct', 'Students occupied the town hall.'],
  ['SANCTION fine', 'The bank was fined 20 million euros by the regulator.'],
  ['SANCTION suspend', 'Norland cut diplomatic ties with Ostia.'],
  ['SANCTION expel', 'Norland expelled three diplomats from Ostia.'],
  ['SANCTION embargo', 'The European Union imposed sanctions on Norland.'],
  ['MOBILIZE troops', 'Norland massed troops at the border.'],
  ['MOBILIZE police', 'The city deployed police officers.'],
  ['MOBILIZE ships', 'Finland sent two warships to the strait.'],
  ['MOBILIZE weapons', 'Norland tested a missile over the sea.'],
  ['MOBILIZE exercise', 'Norland began military exercises near Velde.'],
  ['COERCE arrest', 'Police arrested Karl Lind in Tarn.'],
  ['COERCE deport', 'Norway deported forty migrants to Ostia.'],
  ['COERCE seize', 'Customs officers seized the tanker in Tarn.'],
  ['COERCE sabotage', 'Agents sabotaged the cable.'],
  ['COERCE ban', 'Ostia outlawed the opposition party.'],
  ['COERCE censor', 'Ostia blocked three news websites.'],
  ['COERCE restrict', 'Norland closed its border with Ostia.'],
  ['COERCE curfew', 'The mayor imposed a curfew in Velde.'],
  ['COERCE martial-law', 'Ostia declared a state of emergency.'],
  ['COERCE cyber', 'The ministry was hit by a cyberattack.'],
  ['COERCE blockade', 'The navy blockaded the port of Tarn.'],
  ['ASSAULT kill', 'Gunmen killed three soldiers in Velde.'],
  ['ASSAULT execute', 'Ostia executed two men.'],
  ['ASSAULT assassinate', 'Gunmen assassinated the mayor of Velde.'],
  ['ASSAULT shoot', 'Police shot a man in Tarn.'],
  ['ASSAULT bomb', 'Norland bombed the port of Velde.'],
  ['ASSAULT attack', 'Rebels attacked a checkpoint near Tarn.'],
  ['ASSAULT beat', 'Guards beat the prisoners.'],
  ['ASSAULT torture', 'Soldiers tortured Karl Lind.'],
  ['ASSAULT sexual', 'The soldier raped two women.'],
  ['ASSAULT crowd-control', 'Police fired tear gas at protesters in Velde.'],
  ['ASSAULT abduct', 'Gunmen kidnapped Sara Tarn in Velde.'],
  ['ASSAULT invade', 'Norland invaded Ostia in March.'],
  ['STATEMENT', 'Ada Okoro gave a speech in Velde.'],
];

it.each(TOLD)('tells %s: %s', async (event, text) => {
  expect(await eventsIn(text)).toContain(event);
});

it('has a sentence for each type and mode of the lexicon', () => {
  const listed = [...VERB_EVENTS.values(), ...NOUN_EVENTS.values()]
    .filter(({ type }) => type !== 'OTHER')
    .map(({ type, mode }) => (mode === null ? type : `${type} ${mode}`));
  expect(new Set(TOLD.map(([event]) => event))).toEqual(new Set(listed));
});

/** Modes that what is asked for, refused or threatened tells. */
it.each<[event: string, text: string]>([
  ['REQUEST yield', 'Norland demanded a ceasefire.'],
  ['REQUEST yield', 'Finland urged Norland to release the sailors.'],
  ['REQUEST yield', 'Finland called for an end to the fighting.'],
  ['REQUEST yield', 'Finland urged Norland to stop the shelling of Velde.'],
  ['REQUEST meet', 'Norland called for talks with Ostia.'],
  ['REQUEST meet', 'The bishop called on the rebels to negotiate.'],
  ['REQUEST assist', 'Ostia appealed to Finland for weapons.'],
  ['REQUEST assist', 'The mayor of Tarn asked for help.'],
  ['REQUEST change', 'Students demanded the resignation of Karl Lind.'],
  ['REQUEST change', 'The opposition called for new elections.'],
  ['REQUEST change', 'The union demanded that the minister step down.'],
  ['REQUEST', 'Finland urged Norland to stop the aid.'],
  ['REQUEST', 'Residents demanded answers.'],
  ['REJECT change', 'Ostia rejected the proposal.'],
  ['REJECT change', 'The president vetoed the law.'],
  ['REJECT change', 'The plan was rejected by the council.'],
  ['REJECT meet', 'Norland rejected a call for talks.'],
  ['REJECT meet', 'Norland rejected a proposal for negotiations.'],
  ['REJECT yield', 'The rebels rejected the ceasefire.'],
  ['REJECT assist', 'Ostia turned down the loan.'],
  ['THREATEN restrict', 'Finland threatened sanctions against Norland.'],
  ['THREATEN restrict', 'Finland threatened Norland with an embargo.'],
  ['THREATEN violence', 'Norland threatened to attack Ostia.'],
  ['THREATEN territory', 'Norland threatened to annex Velde.'],
  ['THREATEN expel', 'Ostia threatened to expel the envoys.'],
  ['THREATEN arrest', 'Police threatened the protesters with arrest.'],
  ['THREATEN relations', 'Norland threatened to cut ties with Ostia.'],
  ['THREATEN ban', 'Ostia threatened to outlaw the party.'],
  ['THREATEN', 'The company threatened legal action.'],
])('tells %s by the words behind its trigger: %s', async (event, text) => {
  expect((await eventsIn(text)).filter((told) => /^(?:REQUEST|REJECT|THREATEN)/.test(told))).toEqual([event]);
});

/** What happens by itself, in sport, in art and on markets is never forced into a type. */
it.each<[text: string, events: string[]]>([
  ['Two people died when a bus crashed near Tarn.', ['OTHER die', 'OTHER crash']],
  ['Fennlink Energy sold its mine.', ['OTHER sell']],
  ['Sara Tarn was elected mayor of Velde.', ['OTHER elect']],
  ['A storm killed two people in Velde.', ['OTHER kill']],
  ['The fire destroyed forty homes in Tarn.', ['OTHER destroy']],
  ['An earthquake hit Ostia and killed 20 people.', ['OTHER kill']],
  ['Snow blocked the road to Tarn.', []],
  ['The virus attacked his lungs.', []],
  ['The mayor had a heart attack.', []],
  ['Rovers beat United 3-1 on Saturday.', []],
  ['The band released an album.', []],
  ['The film was shot in Tarn.', []],
  ['Shares rallied on Monday.', []],
  ['The euro retreated against the dollar.', []],
  ['Investors withdrew money from the fund.', []],
  ['The council drafted a plan.', []],
  ['The targets were not met.', []],
])('forces nothing into a type: %s', async (text, events) => {
  expect(await eventsIn(text)).toEqual(events);
});

it.each(['After years of waiting the banker went on trial', 'The rebels decided to lay down arms'])(
  'ends with the text: %s',
  async (text) => {
    const { happenings } = await hear({ text, said: [], publishedAt: '2025-11-12' });
    const triggers = happenings.map(({ trigger }) => text.slice(trigger.start, trigger.end));
    expect(triggers).toContain(/went on trial|lay down arms/.exec(text)?.[0]);
  },
);
