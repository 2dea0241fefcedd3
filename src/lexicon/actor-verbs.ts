/** Verbs whose subject acts or speaks, so that a capital before one stands for its government. Lemmas. Source: own list; licence Apache-2.0; 2026-11. */

export const ACTOR_VERBS: ReadonlySet<string> = new Set(
  `accept accuse acknowledge add admit agree allege announce annex approve argue arm ask assert attack back ban believe blame block boycott call cancel claim close comment
concede condemn confirm consider cooperate criticise criticize cut decide declare decline defend demand denounce deny deploy dismiss dispute downplay endorse expel
extend fear finance fund grant halt help hit hope impose insist intend invade invite join launch lift maintain need negotiate object offer oppose order plan pledge
praise promise propose protest provide publish push ratify react recall recognise recognize refuse reiterate reject release rely remain repeat reply request respond
resume retaliate sanction say seek sell send share shoot sign stress strike supply support suspend threaten train try urge veto vow want warn welcome withdraw`.split(
    /\s+/,
  ),
);
