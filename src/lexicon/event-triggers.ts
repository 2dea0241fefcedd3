/** Words that tell an event, by PLOVER's types and modes: verbs, nouns and phrases, by lemma. Source: own list, after PLOVER's codebook (Open Event Data Alliance, 2022); licence Apache-2.0; 2026-11. */
import type { EventType } from '../text/terms.js';

export type EventSense = { readonly type: EventType; readonly mode: string | null };

/** 'type mode: lemmas'. '-' is no mode; for OTHER the mode is the trigger's own lemma. A phrase is lemmas with a space between. */
const VERBS = `
AGREE -: sign, ratify, accede, strike deal, reach agreement, reach deal, reach accord, reach settlement, come to term, agree to, agree on, finalise, finalize, shake hand
CONSULT visit: visit, travel to, fly to, host, receive delegation
CONSULT multilateral: meet, meet with, convene, negotiate, hold talk, confer, sit down with
CONSULT third-party: mediate, broker
CONSULT phone: phone, telephone
SUPPORT -: endorse, congratulate, rally behind, stand with, side with
CONCEDE -: withdraw bill, withdraw offer, withdraw proposal, withdraw demand, withdraw complaint, scrap plan, drop plan, drop demand, drop charge, back down, yield, compromise, give in, relent, cave in, ease sanction, lift sanction, lift ban
COOPERATE -: cooperate, collaborate, team up, join force, ally, partner with, establish tie, restore tie
COOPERATE exercise: hold joint exercise, hold joint drill
COOPERATE judicial: extradite
AID economic: fund, finance, bail out, subsidise, subsidize, donate, lend, forgive debt, write off debt
AID military: arm, supply weapon, send weapon, deliver weapon, send tank, send missile, train troop, train soldier
AID humanitarian: send aid, deliver aid, provide aid, airlift, shelter, rescue
AID asylum: grant asylum
RETREAT withdraw: withdraw, retreat, pull out, pull back, withdraw troop, withdraw force
RETREAT release: release, free, set free, pardon
RETREAT resign: resign, step down, quit
RETREAT disarm: disarm, demobilise, demobilize, lay down arm
RETREAT ceasefire: cease fire
RETREAT evacuate: evacuate
REQUEST -: urge, call on, call upon, call for, demand, appeal for, appeal to, beg, implore, petition
ACCUSE disapprove: accuse, blame, condemn, denounce, criticise, criticize, decry, castigate, slam, deplore
ACCUSE investigate: investigate, probe, question, interrogate, open investigation, open inquiry, launch investigation, launch inquiry
ACCUSE sue: sue, take to court, go to court, file suit, file lawsuit, file complaint, prosecute, indict, put on trial, stand trial
REJECT refuse: reject, veto, turn down, rebuff, walk out
THREATEN -: threaten, issue ultimatum, issue threat
PROTEST demo: demonstrate, protest, march, rally, picket, take to the street
PROTEST riot: riot, loot
PROTEST strike: go on strike, stop work, walk off, down tool
PROTEST boycott: boycott
PROTEST obstruct: barricade, block road, block bridge, block border, block street, block motorway, block highway, block entrance, block port, block track, occupy building, occupy office
SANCTION fine: fine, penalise, penalize
SANCTION suspend: suspend, revoke, withdraw licence, withdraw license, cut off, cut tie, sever tie, break off, break tie, recall ambassador, close embassy
SANCTION expel: expel, oust
SANCTION embargo: sanction, impose sanction, embargo, blacklist, freeze asset, impose tariff, raise tariff, ban, bar
MOBILIZE troops: reinforce border, put on alert, deploy, mobilise, mobilize, conscript, draft, mass, amass, send troop, send soldier, station, train to join
MOBILIZE ships: send ship, send warship, send patrol
MOBILIZE exercise: drill
COERCE arrest: place under arrest, put under arrest, hold in custody, charge with, arrest, detain, jail, imprison, incarcerate, remand, sentence, convict, take into custody, deport, extradite
COERCE seize: seize, confiscate, impound, commandeer, board, go aboard, raid, search, storm
COERCE sabotage: sabotage, vandalise, vandalize, sever, destroy, torch
COERCE censor: censor, shut down, outlaw, close newspaper, block website
COERCE curfew: impose curfew, declare state, impose martial
COERCE cyber: hack
COERCE blockade: blockade, besiege
ASSAULT kill: kill, murder, assassinate, execute, massacre, slaughter, behead, lynch, poison
ASSAULT shoot: shoot, shoot dead, shoot down, gun down, open fire, fire on, fire at, fire missile, fire rocket, launch missile, launch rocket
ASSAULT bomb: bomb, shell, bombard, strafe, blow up, firebomb
ASSAULT attack: clash with, clash, attack, assault, ambush, beat, stab, maul, torture, rape, molest
ASSAULT abduct: kidnap, abduct, hijack
ASSAULT invade: invade, overrun, annex, occupy, take village, take town, take city, capture village, capture town, capture city, seize village, seize town, seize city
OTHER -: die, drown, perish, crash, collide, derail, capsize, sink, explode, erupt, collapse, burn down, elect, re-elect, inaugurate, marry, acquire, merge, buy out, sell off, go bankrupt, default, win election,
  appoint, nominate, swear in, recall, launch, file for bankruptcy, cut job, shed job,
  close plant, close factory, open plant, open factory, run aground, catch fire, injure, wound, evict, lose election, divorce, hospitalise, hospitalize, spill, sell, buy, purchase, unveil, lay off
`;

const NOUNS = `
AGREE -: agreement, accord, treaty, pact, memorandum, trade deal, peace deal
CONSULT visit: visit, state visit
CONSULT multilateral: summit, talk, negotiation
CONSULT third-party: mediation
COOPERATE -: partnership, cooperation
COOPERATE judicial: extradition
AID economic: bailout, donation
AID humanitarian: humanitarian aid, relief effort
RETREAT withdraw: withdrawal, pullout
RETREAT resign: resignation
RETREAT ceasefire: ceasefire, truce, armistice
RETREAT evacuate: evacuation
REQUEST -: plea, ultimatum
ACCUSE sue: lawsuit, indictment, prosecution
ACCUSE investigate: interrogation
PROTEST demo: protest, demonstration, rally, sit-in
PROTEST riot: riot, unrest
PROTEST strike: walkout, general strike, rail strike, strike action, hunger strike
PROTEST boycott: boycott
SANCTION embargo: sanction, embargo
SANCTION suspend: suspension
SANCTION expel: expulsion
MOBILIZE troops: mobilisation, mobilization, deployment, conscription
MOBILIZE exercise: military exercise, military drill
COERCE arrest: arrest, detention, imprisonment, deportation
COERCE seize: seizure, raid
COERCE sabotage: sabotage
COERCE censor: censorship, crackdown
COERCE cyber: cyberattack, cyber-attack
COERCE blockade: blockade, siege
ASSAULT kill: killing, murder, assassination, massacre, execution
ASSAULT shoot: shooting, gunfire
ASSAULT bomb: bombing, shelling, airstrike, air strike, missile strike, drone strike, bombardment
ASSAULT attack: attack, assault, ambush, stabbing
ASSAULT abduct: kidnapping, abduction, hijacking
ASSAULT invade: invasion, annexation, war
OTHER -: election, by-election, referendum, death, crash, collision, derailment, explosion, blast, earthquake, flood, wildfire, hurricane, outbreak, takeover, merger, acquisition, bankruptcy, wedding, funeral,
  inauguration, sale, purchase, layoff, avalanche, landslide, tornado, eruption, epidemic, pandemic, appointment,
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
