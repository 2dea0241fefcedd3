/** Offices told by their nouns: titles, words between commas, "was appointed governor", and "the Ukrainian president" once it is known who that is. */
import type { Name, Office } from '../../document/document.js';
import { FORMER, INCOMING, OUTGOING, STILL, SUCCEEDING } from '../../lexicon/office-verbs.js';
import { PARTY_OFFICES } from '../../lexicon/parties.js';
import { OFFICE_NOUNS } from '../../lexicon/role-nouns.js';
import type { Span } from '../../text/span.js';
import type { NounPhrase } from '../coreference/noun-phrases.js';
import { type OfficeVerb, officeVerbBefore } from '../coreference/office-verbs.js';
import { isPartyWord } from '../coreference/party-members.js';
import { isRole, roleStatements } from '../coreference/role-statements.js';
import type { OfficeGround } from './office-ground.js';
import { tenureOf } from './tenure.js';

type Stated = { readonly phrase: NounPhrase; readonly holder: number; readonly verb: OfficeVerb | null };

export function officesStated(ground: OfficeGround): Office[] {
  const { grounds, phrases, document, chainAt } = ground;
  const people = document.names.filter(({ kind }) => kind === 'Person');
  const beside = roleStatements(grounds, phrases, people).map(({ person, phrase, verb }) => ({ phrase, verb, holder: chainAt(person) }));
  const apposed = new Set(beside.map(({ phrase }) => phrase));
  const others = phrases.filter((phrase) => !apposed.has(phrase) && !phrase.plural && !phrase.named);
  const given = others.filter(isRole).flatMap((phrase) => {
    const verb = officeVerbBefore(grounds, phrase);
    return verb && verb.group.told !== 'not told' ? [{ phrase, verb, holder: ground.holderBefore(verb.holderEnd) }] : [];
  });
  const spoken = others
    .filter(({ head, names }) => OFFICE_NOUNS.has(head) && names.length > 0)
    .map((phrase) => ({ phrase, verb: null, holder: namedPerson(ground, chainAt(wholeOf(ground, phrase))) }));
  const stated = [...beside, ...given, ...spoken].flatMap(({ holder, ...told }) => (holder === null ? [] : [{ ...told, holder }]));
  const once = new Map<NounPhrase, Stated>();
  for (const told of stated) if (!once.has(told.phrase)) once.set(told.phrase, told);
  return [...once.values()]
    .flatMap((told) => [told, ...exchanged(told, ground)])
    .filter(
      ({ verb, phrase, holder }) => verb === null || ground.isTold(verb.turn, verb.group, verb.verb, holder) || phrase.titleOf !== null,
    )
    .map((told) => officeFrom(told, ground));
}

/** Who leaves the office when the holder comes into it, and who comes into it by whom the holder was replaced. */
function exchanged({ phrase, verb, holder }: Stated, ground: OfficeGround): Stated[] {
  if (!verb) return [];
  const { words, nameAt } = ground.grounds;
  const isReplaced = verb.turn === 'ends' && verb.group.passive && SUCCEEDING.has(lemmaOf(ground, verb));
  const successor = isReplaced && words[phrase.fullEnd]?.lower === 'by' ? nameAt.get(phrase.fullEnd + 1) : undefined;
  const other =
    verb.predecessorEnd !== null
      ? ground.holderBefore(verb.predecessorEnd)
      : successor
        ? namedPerson(ground, ground.chainAt(successor))
        : null;
  if (other === null || other === holder) return [];
  return [{ phrase, holder: other, verb: { ...verb, turn: verb.turn === 'begins' ? 'ends' : 'begins', predecessorEnd: null } }];
}

const lemmaOf = ({ words }: OfficeGround, { verb }: OfficeVerb): string => words.find(({ start }) => start === verb.start)?.lemma ?? '';

const namedPerson = ({ document: { chains } }: OfficeGround, chain: number | null): number | null =>
  chain !== null && chains[chain]?.named && chains[chain]?.kind === 'Person' ? chain : null;

const wholeOf = ({ words }: OfficeGround, { start, end, fullEnd }: NounPhrase): Span => ({ start, end: words[fullEnd - 1]?.end ?? end });

function officeFrom({ phrase, holder, verb }: Stated, ground: OfficeGround): Office {
  const { chains } = ground.document;
  const names = phrase.names.filter((name) => !isPartyWord(name) || PARTY_OFFICES.has(phrase.head));
  const of = names.map((name: Name) => ground.chainAt(name)).filter((chain) => chain !== null && chain !== holder);
  const body = of.find((chain) => chain !== null && chains[chain]?.kind === 'Organisation');
  return {
    holder,
    title: titleOf(ground, phrase),
    of: body ?? of.find((chain) => chain !== null && chains[chain]?.kind !== 'Person') ?? giverOf(verb, ground),
    ...tenureOf(ground, phrase, verb),
    span: wholeOf(ground, phrase),
  };
}

/** "Velde Motors appointed Maria Berg as chief executive". */
const giverOf = (verb: OfficeVerb | null, { bodyBefore }: OfficeGround): number | null =>
  verb?.giverEnd == null ? null : bodyBefore(verb.giverEnd);

/**
 * The words from behind determiner, names and what tells of its time to the head, and what "of" adds to it: of "Austria's former trade minister", "trade minister";
 * "minister of trade".
 */
function titleOf({ grounds: { text, words, nameAt } }: OfficeGround, { firstToken, endToken, fullEnd, end }: NounPhrase): string {
  const added = words.slice(endToken, fullEnd).some((_, i) => nameAt.has(endToken + i)) ? undefined : words[fullEnd - 1]?.end;
  let last = endToken - 1;
  if (INCOMING.has(words[last]?.lower ?? '') && words[last - 1]?.lower === '-' && last - 2 >= firstToken) last -= 2;
  let from = last;
  while (
    from > firstToken &&
    !nameAt.has(from - 1) &&
    !/^(?:the|a|an|this|that|his|her|its|their|our|my|'s|')$/.test(words[from - 1]?.lower ?? '')
  )
    from--;
  while (from < last && isOfTime(words[from]?.lower ?? '')) from += words[from + 1]?.lower === '-' ? 2 : 1;
  return text.slice(words[from]?.start, last === endToken - 1 ? (added ?? end) : words[last]?.end).replace(/\s+/g, ' ');
}

const isOfTime = (lower: string): boolean => FORMER.has(lower) || OUTGOING.has(lower) || INCOMING.has(lower) || STILL.has(lower);
