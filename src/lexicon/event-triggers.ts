/** Words that tell an event, by PLOVER's types and modes: verbs, nouns and phrases, by lemma. Source: own list, after PLOVER's codebook (Open Event Data Alliance, 2022); licence Apache-2.0; 2026-11. */
import type { EventType } from '../text/terms.js';

export type EventSense = { readonly type: EventType; readonly mode: string | null };

/** 'type mode: lemmas'. '-' is no mode; for OTHER the mode is the trigger's own lemma. A phrase is lemmas with a space between. */
const VERBS = `
AGREE -: sign, ratify, accede, strike deal, reach agreement, reach deal, reach accord, reach settlement, come to term, agree to, agree on, finalise, finalize, shake hand
CONSULT visit: visit, travel to, fly to, host, receive delegation
CONSULT multilateral: meet, meet with, convene, negotiate, hold talk, hold negotiation, hold summit, confer, sit down with
CONSULT third-party: mediate, broker
CONSULT phone: phone, telephone, speak by telephone, speak by phone, talk by phone, hold phone call, speak on phone, talk on phone
SUPPORT -: endorse, congratulate, rally behind, stand with, side with, recognise government, recognise state, recognise independence, recognize government, recognize state, recognize independence,
  grant recognition
CONCEDE -: withdraw bill, withdraw offer, withdraw proposal, withdraw demand, withdraw complaint, scrap plan, drop plan, drop demand, drop charge, back down, climb down, bow to, yield, compromise, give in, relent,
  cave in, lift ban, meet demand, accept demand, make concession, offer concession
COOPERATE -: cooperate, collaborate, team up, join force, ally, partner with, establish tie, restore tie, resume tie, share intelligence, share information, work together
COOPERATE exercise: hold joint exercise, hold joint drill, conduct joint exercise, conduct joint patrol, hold exercise with
COOPERATE judicial: extradite
AID economic: fund, finance, bail out, subsidise, subsidize, donate, lend, forgive debt, write off debt
AID military: arm, supply weapon, supply arm, supply missile, supply tank, supply ammunition, supply drone, send weapon, deliver weapon, provide weapon, ship weapon, deliver tank, deliver missile, send tank, send missile,
  send ammunition, deliver ammunition, train troop, train soldier
AID humanitarian: send aid, deliver aid, provide aid, send food, deliver food, send medicine, deliver medicine, distribute food, airlift, shelter, rescue
AID asylum: grant asylum, give asylum, offer asylum, grant refuge, take in refugee
RETREAT withdraw: withdraw, retreat, pull out, pull back, withdraw troop, withdraw force
RETREAT release: release, free, set free, pardon
RETREAT return: hand back, give back, return ship, return prisoner, return body, return remains, return land, return child, return artefact, repatriate
RETREAT access: allow inspector, admit inspector, let inspector, open corridor, allow aid, admit observer, allow observer, allow convoy, open border, reopen border, reopen crossing
RETREAT resign: resign, step down, quit
RETREAT disarm: disarm, demobilise, demobilize, lay down arm, surrender, hand over weapon
RETREAT ceasefire: cease fire, declare ceasefire, declare truce, observe truce
RETREAT ease: ease sanction, lift sanction, lift embargo, lift blockade, lift curfew, lift state, end curfew, end blockade
RETREAT evacuate: evacuate
REQUEST -: urge, call on, call upon, call for, demand, appeal for, appeal to, beg, implore, petition, ask for help
ACCUSE disapprove: accuse, blame, condemn, denounce, criticise, criticize, decry, castigate, slam, deplore
ACCUSE investigate: investigate, probe, question, interrogate, open investigation, open inquiry, launch investigation, launch inquiry
ACCUSE sue: sue, take to court, go to court, file suit, file lawsuit, file complaint, prosecute, indict, put on trial, stand trial, go on trial
REJECT -: reject, veto, turn down, rebuff, walk out, vote down
THREATEN -: threaten, issue ultimatum, issue threat, give ultimatum
PROTEST demo: demonstrate, protest, march, rally, picket, take to the street, stage protest, hold protest
PROTEST riot: riot, loot
PROTEST strike: go on strike, stop work, walk off, down tool
PROTEST hunger: go on hunger strike
PROTEST boycott: boycott
PROTEST obstruct: barricade, block road, block bridge, block border, block crossing, block street, block motorway, block highway, block entrance, block port, block track, block runway, block railway,
  occupy building, occupy office, occupy hall, occupy square, occupy campus
SANCTION fine: fine, penalise, penalize
SANCTION suspend: suspend, revoke, withdraw licence, withdraw license, cut off, cut tie, sever tie, break off, break tie, recall ambassador, recall envoy, close embassy, halt aid, freeze aid, stop aid
SANCTION expel: expel, oust
SANCTION embargo: sanction, impose sanction, embargo, blacklist, freeze asset, impose tariff, raise tariff, ban, bar
MOBILIZE troops: reinforce border, put on alert, put on high alert, deploy, mobilise, mobilize, conscript, draft, mass, amass, send troop, send soldier, station, train to join
MOBILIZE police: deploy police, deploy officer, send police, mobilise police, mobilize police
MOBILIZE ships: send ship, send warship, send patrol, send frigate, deploy ship, deploy warship
MOBILIZE weapons: test missile, test-fire, test fire missile, deploy missile, test rocket
MOBILIZE exercise: drill
COERCE arrest: place under arrest, put under arrest, hold in custody, charge with, arrest, detain, jail, imprison, incarcerate, remand, sentence, convict, take into custody
COERCE deport: deport
COERCE seize: seize, confiscate, impound, commandeer, board, go aboard, raid, search, storm
COERCE sabotage: sabotage, vandalise, vandalize, sever, destroy, torch
COERCE ban: outlaw, ban party, dissolve party, ban protest, ban march, ban demonstration, ban rally
COERCE censor: censor, close newspaper, close station, shut down newspaper, shut down website, shut down station, shut down channel, block website, block site, ban book, ban newspaper
COERCE restrict: close border, shut border, seal border, close airspace, restrict movement, shut down internet, block internet
COERCE curfew: impose curfew, declare curfew
COERCE martial-law: declare state, impose martial law, declare martial law, declare emergency, impose emergency
COERCE cyber: hack, hack into
COERCE blockade: blockade, besiege
ASSAULT kill: kill, murder, massacre, slaughter, lynch, poison
ASSAULT execute: execute, behead
ASSAULT assassinate: assassinate
ASSAULT shoot: shoot, shoot dead, shoot down, gun down, open fire, fire on, fire at, fire missile, fire rocket, launch missile, launch rocket
ASSAULT bomb: bomb, shell, bombard, strafe, blow up, firebomb, detonate
ASSAULT attack: clash with, clash, attack, assault, ambush, stab, maul
ASSAULT beat: beat, beat up
ASSAULT torture: torture
ASSAULT sexual: rape, molest
ASSAULT crowd-control: fire tear gas, use tear gas, fire rubber bullet, use rubber bullet, fire water cannon, use water cannon, disperse protester, disperse crowd, disperse demonstrator, baton-charge
ASSAULT abduct: kidnap, abduct, hijack, take hostage
ASSAULT invade: invade, overrun, annex, occupy, take village, take town, take city, capture village, capture town, capture city, seize village, seize town, seize city
STATEMENT -: address parliament, address nation, address crowd, give speech, deliver speech, make speech, hold press conference, hold news conference, give interview, give evidence, testify
OTHER -: die, drown, perish, crash, collide, derail, capsize, sink, explode, erupt, collapse, burn down, elect, re-elect, inaugurate, marry, acquire, merge, buy out, sell off, go bankrupt, default, win election,
  appoint, nominate, swear in, recall, launch, file for bankruptcy, cut job, shed job, shut down, acquit, sack,
  close plant, close factory, open plant, open factory, run aground, catch fire, injure, wound, evict, lose election, divorce, hospitalise, hospitalize, spill, sell, buy, purchase, unveil, lay off
`;

const NOUNS = `
AGREE -: agreement, accord, treaty, pact, memorandum, trade deal, peace deal
CONSULT visit: visit, state visit
CONSULT multilateral: summit, talk, negotiation
CONSULT third-party: mediation
CONSULT phone: phone call, telephone call
CONCEDE -: concession
COOPERATE -: partnership, cooperation
COOPERATE exercise: joint exercise, joint patrol
COOPERATE judicial: extradition
AID economic: bailout, donation
AID military: military aid, arm delivery, weapon delivery
AID humanitarian: humanitarian aid, relief effort, food aid
RETREAT withdraw: withdrawal, pullout
RETREAT release: prisoner exchange, prisoner swap, pardon
RETREAT return: repatriation
RETREAT resign: resignation
RETREAT disarm: surrender, disarmament
RETREAT ceasefire: ceasefire, truce, armistice
RETREAT evacuate: evacuation
REQUEST -: plea
ACCUSE sue: lawsuit, indictment, prosecution
ACCUSE investigate: interrogation
THREATEN -: ultimatum
PROTEST demo: protest, demonstration, rally, sit-in
PROTEST riot: riot, unrest
PROTEST strike: walkout, general strike, rail strike, strike action
PROTEST hunger: hunger strike
PROTEST boycott: boycott
SANCTION embargo: sanction, embargo
SANCTION suspend: suspension
SANCTION expel: expulsion
MOBILIZE troops: mobilisation, mobilization, deployment, conscription
MOBILIZE weapons: missile test
MOBILIZE exercise: military exercise, military drill
COERCE arrest: arrest, detention, imprisonment
COERCE deport: deportation
COERCE seize: seizure, raid
COERCE sabotage: sabotage
COERCE censor: censorship, crackdown
COERCE curfew: curfew
COERCE martial-law: martial law, state of emergency
COERCE cyber: cyberattack, cyber-attack, ransomware attack
COERCE blockade: blockade, siege
ASSAULT kill: killing, murder, massacre
ASSAULT execute: execution, beheading
ASSAULT assassinate: assassination
ASSAULT shoot: shooting, gunfire
ASSAULT bomb: bombing, suicide bombing, shelling, airstrike, air strike, missile strike, drone strike, bombardment
ASSAULT attack: attack, assault, ambush, stabbing
ASSAULT torture: torture
ASSAULT sexual: rape
ASSAULT abduct: kidnapping, abduction, hijacking
ASSAULT invade: invasion, annexation, war
STATEMENT -: speech, press conference, news conference, testimony
OTHER -: election, by-election, referendum, death, crash, collision, derailment, explosion, blast, earthquake, flood, wildfire, hurricane, outbreak, takeover, merger, acquisition, bankruptcy, wedding, funeral,
  inauguration, sale, purchase, layoff, avalanche, landslide, tornado, eruption, epidemic, pandemic, appointment, accident, cyclone, typhoon, mudslide,
  job cut, job loss, rate cut, rate rise, price rise, pay rise, closure, shutdown, blackout, shipwreck, sinking, power cut, eviction, divorce
`;

const senses = (listing: string): ReadonlyMap<string, EventSense> =>
  new Map(
    listing
      .replaceAll('\n  ', ' ')
      .trim()
      .split('\n')
      .flatMap((line) => {
        const [head = '', lemmas = ''] = line.split(': ');
        const [type = '', mode = ''] = head.split(' ');
        return lemmas.split(',').map((lemma): readonly [string, EventSense] => {
          const trigger = lemma.trim();
          return [trigger, { type: type as EventType, mode: mode !== '-' ? mode : type === 'OTHER' ? trigger : null }];
        });
      }),
  );

/** Triggers that are verbs, or begin with one; by lemma. */
export const VERB_EVENTS: ReadonlyMap<string, EventSense> = senses(VERBS);
/** Triggers that are nouns, or end with one; by lemma. */
export const NOUN_EVENTS: ReadonlyMap<string, EventSense> = senses(NOUNS);
