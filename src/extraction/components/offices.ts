/** Offices as the article states them: who holds what, of what. */
import type { Chain, Document, Name, Office } from '../../document/document.js';
import { OFFICE_NOUNS } from '../../lexicon/role-nouns.js';
import { byPosition, type Span } from '../../text/span.js';
import { component } from '../component.js';
import { type Grounds, groundsOf, type NounPhrase, nounPhrases } from '../coreference/noun-phrases.js';
import { roleStatements } from '../coreference/role-statements.js';

export const offices = component({
  name: 'offices',
  version: '1',
  needs: ['tokens', 'tags', 'names', 'chains'],
  adds: ['offices'],
  annotate: (document) => ({ offices: officesOf(document) }),
});

/** In text order. An office told twice of one holder in the same words is listed where it is told first. */
function officesOf(document: Document<'tokens' | 'tags' | 'names' | 'chains'>): Office[] {
  const grounds = groundsOf(document);
  const chainAt = chainsByPlace(document.chains);
  const people = document.names.filter(({ kind }) => kind === 'Person');
  const phrases = nounPhrases(grounds);
  const stated = roleStatements(grounds, phrases, people).map(({ person, phrase }) => ({ phrase, holder: chainAt(person) }));
  const apposed = new Set(stated.map(({ phrase }) => phrase));
  // "The Ukrainian president", once it is known who that is.
  const spoken = phrases
    .filter((phrase) => !apposed.has(phrase) && !phrase.plural && !phrase.named && OFFICE_NOUNS.has(phrase.head))
    .map((phrase) => ({ phrase, holder: chainAt(wholeOf(grounds, phrase)) }))
    .filter(
      ({ holder, phrase }) =>
        holder !== null && document.chains[holder]?.named && document.chains[holder]?.kind === 'Person' && phrase.names.length > 0,
    );
  const told = [...stated, ...spoken].flatMap(({ phrase, holder }) =>
    holder === null ? [] : [officeFrom(grounds, phrase, holder, document.chains, chainAt)],
  );
  const seen = new Set<string>();
  return told
    .sort((a, b) => byPosition(a.span, b.span))
    .filter(({ holder, title, of }) => {
      const key = `${holder} ${title.toLowerCase()} ${of}`;
      return !seen.has(key) && seen.add(key);
    });
}

const wholeOf = ({ words }: Grounds, { start, end, fullEnd }: NounPhrase): Span => ({ start, end: words[fullEnd - 1]?.end ?? end });

function officeFrom(
  grounds: Grounds,
  phrase: NounPhrase,
  holder: number,
  chains: readonly Chain[],
  chainAt: (span: Span) => number | null,
): Office {
  const of = phrase.names.map((name: Name) => chainAt(name)).filter((chain) => chain !== null && chain !== holder);
  const body = of.find((chain) => chain !== null && chains[chain]?.kind === 'Organisation');
  return {
    holder,
    title: titleOf(grounds, phrase),
    of: body ?? of.find((chain) => chain !== null && chains[chain]?.kind !== 'Person') ?? null,
    span: wholeOf(grounds, phrase),
  };
}

/** The words from behind determiner and names to the head, and what "of" adds to it: of "Austria's trade minister", "trade minister"; "minister of trade". */
function titleOf({ text, words, nameAt }: Grounds, { firstToken, endToken, fullEnd, end }: NounPhrase): string {
  const added = words.slice(endToken, fullEnd).some((_, i) => nameAt.has(endToken + i)) ? undefined : words[fullEnd - 1]?.end;
  let from = endToken - 1;
  while (
    from > firstToken &&
    !nameAt.has(from - 1) &&
    !/^(?:the|a|an|this|that|his|her|its|their|our|my|'s|')$/.test(words[from - 1]?.lower ?? '')
  )
    from--;
  return text.slice(words[from]?.start, added ?? end).replace(/\s+/g, ' ');
}

/** The chain mentioned exactly there. */
function chainsByPlace(chains: readonly Chain[]): (span: Span) => number | null {
  const places = new Map(chains.flatMap(({ mentions }, chain) => mentions.map(({ start, end }) => [`${start}-${end}`, chain] as const)));
  return ({ start, end }) => places.get(`${start}-${end}`) ?? null;
}
