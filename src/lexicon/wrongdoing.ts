/** Words for what one is blamed for: said of somebody else, they accuse. Source: own list; licence Apache-2.0; 2026-11. */

const list = (words: string): ReadonlySet<string> => new Set(words.split(/[\n,]/).flatMap((word) => word.trim() || []));

/** Verbs, by lemma. What may be done without guilt, as "attack" or "kill", is not here: police report it of anybody. */
export const WRONGS: ReadonlySet<string> =
  list(`deceive, lie, mislead, cheat, steal, embezzle, bribe, sabotage, invade, occupy, annex, torture, abuse, exploit, violate, breach, betray, conspire, collude, provoke, incite,
  intimidate, blackmail, bully, manipulate, meddle, interfere, falsify, forge, fabricate, conceal, hide, ignore, neglect, endanger, destabilise, destabilize, stoke, smuggle, launder, defraud, extort, rig, flout,
  disregard, misuse, mishandle, misinform, smear, silence, persecute, terrorise, terrorize, plunder, loot, pollute, poison`);

/** Adjectives, adverbs and nouns, as they stand. */
export const GUILT: ReadonlySet<string> =
  list(`deliberate, deliberately, illegal, illegally, unlawful, unlawfully, criminal, corrupt, reckless, recklessly, negligent, irresponsible, knowingly, dishonest, shameful, disgraceful,
  cover-up, sabotage, aggression, corruption, fraud, negligence, conspiracy, aggressor, occupier, occupying, bribery, blackmail, treason, betrayal`);

/** Verbs that blame only with "into" behind them: "drag us into this war". */
export const INTO: ReadonlySet<string> = list('drag, force, push, trick, talk, pull');
