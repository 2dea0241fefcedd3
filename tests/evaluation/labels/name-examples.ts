/** Articles with the names that people, or CoreNLP, marked in them: what the tagger of names learns from. */
import { COUNTRY_BY_NAME } from '../../../src/lexicon/countries.js';
import type { Span } from '../../../src/text/span.js';
import type { EntityKind } from '../../../src/text/terms.js';

export type MarkedName = Span & { readonly kind: EntityKind };
/** `left`: stretches to learn nothing from. `rate`: how much an example counts. */
export type NameExample = {
  readonly text: string;
  readonly title: string | null;
  readonly names: readonly MarkedName[];
  readonly left: readonly Span[];
  readonly rate: number;
};

type GoldMention = Span & { type: string; isNamed?: boolean; group?: boolean; country?: boolean; name?: Span };
type GoldArticle = { text: string; title?: string | null; mentions: readonly GoldMention[] };
type SilverToken = readonly [start: number, end: number, tag: string, lemma: string, name: string, ...rest: unknown[]];
export type SilverArticle = { readonly text: string; readonly sentences: readonly (readonly SilverToken[])[] };

const KINDS: Readonly<Record<string, EntityKind>> = {
  person: 'Person',
  per: 'Person',
  organization: 'Organisation',
  organisation: 'Organisation',
  org: 'Organisation',
  place: 'Place',
  location: 'Place',
  loc: 'Place',
  country: 'Country',
  city: 'Place',
  gpe: 'Place',
  state_or_province: 'Place',
};
const TITLES =
  /^(?:(?:the|a|an|mr|mrs|ms|miss|dr|prof|professor|president|vice|sen|senator|rep|representative|gov|governor|gen|general|col|colonel|capt|captain|sgt|sir|lord|lady|dame|king|queen|prince|princess|prime|minister|secretary|chancellor|mayor|judge|justice|pope|rev|reverend|ambassador|former|major)\b\.?\s+)+/i;
const BODY =
  / (?:Foundation|University|Institute|Committee|Party|Administration|Department|Agency|Council|Association|Corp|Inc|Group|Bank|Times|Post|News|Journal)\.?$/;
const NAME_WORD = /^[A-Z0-9]|^(?:of|and|for|the|in|on|de|al|al-|'s|&|’s)\b/;

/** Names that people marked, in GUM's or re3d's form. */
export function goldExample({ text, title, mentions }: GoldArticle): NameExample {
  const names = mentions.flatMap((mention) => {
    const kind = KINDS[mention.type.toLowerCase()];
    if (!kind || !mention.isNamed || mention.group) return [];
    const name = bare(text, { ...(mention.name ?? mention), kind });
    if (!name) return [];
    const words = text.slice(name.start, name.end);
    const whole = mention.name !== undefined || (/^[A-Z]/.test(words) && words.split(' ').every((word) => NAME_WORD.test(word)));
    return whole ? [mention.country ? { ...name, kind: 'Country' as const } : name] : [];
  });
  return { text, title: title ?? null, names, left: [], rate: 1 };
}

/** Names that CoreNLP marked: titles off, one kind for a spelling all over, a surname is the person; lines in title case are left. */
export function silverExamples(articles: readonly SilverArticle[]): NameExample[] {
  const found = articles.map((article) => ({ article, left: titleCaseLines(article), names: silverNames(article) }));
  const kinds = frequentKinds(
    found.flatMap(({ article, names }) => names.map((name) => [article.text.slice(name.start, name.end), name.kind] as const)),
  );
  return found.map(({ article: { text }, names, left }) => {
    const wordsOf = ({ start, end }: Span): string => text.slice(start, end);
    const surnames = new Set(
      names.filter((name) => name.kind === 'Person' && wordsOf(name).includes(' ')).map((name) => wordsOf(name).split(' ').at(-1)),
    );
    const settled = names.map((name) => {
      const words = wordsOf(name);
      const kind = surnames.has(words) ? 'Person' : (kinds.get(words) ?? name.kind);
      return { ...name, kind: kind === 'Person' && BODY.test(words) ? ('Organisation' as const) : kind };
    });
    return { text, title: null, names: settled, left, rate: 0.5 };
  });
}

function silverNames({ text, sentences }: SilverArticle): MarkedName[] {
  return sentences.flatMap((tokens) => {
    const names: MarkedName[] = [];
    let goesOn = false;
    for (const [start, end, , , label] of tokens) {
      const kind = KINDS[label.toLowerCase()];
      const last = names[names.length - 1];
      if (kind && goesOn && last?.kind === kind) names[names.length - 1] = { ...last, end };
      else if (kind) names.push({ start, end, kind });
      goesOn = kind !== undefined;
    }
    return names.flatMap((name) => {
      const short = bare(text, name);
      return short && /^[A-Z]/.test(text.slice(short.start, short.end)) ? [short] : [];
    });
  });
}

const titleCaseLines = ({ text, sentences }: SilverArticle): Span[] =>
  sentences.flatMap((tokens) => {
    const long = tokens.map(([start, end]) => text.slice(start, end)).filter((word) => /^[A-Za-z]{4,}$/.test(word));
    const [first, last] = [tokens[0], tokens[tokens.length - 1]];
    return first && last && long.length > 3 && long.filter((word) => /^[A-Z]/.test(word)).length > 0.6 * long.length
      ? [{ start: first[0], end: last[1] }]
      : [];
  });

/** Without titles, articles and possessives; the list of countries decides what is one. Null when nothing is left. */
function bare(text: string, { start, end, kind }: MarkedName): MarkedName | null {
  const before = (kind === 'Person' ? TITLES : /^(?:the|a|an)\s+/i).exec(text.slice(start, end))?.[0].length ?? 0;
  const behind = /['’]s?$/.exec(text.slice(start, end))?.[0].length ?? 0;
  const [from, to] = [start + before, end - behind];
  if (from >= to) return null;
  const words = text.slice(from, to);
  return { start: from, end: to, kind: kind !== 'Person' && COUNTRY_BY_NAME.has(words) && words !== 'Georgia' ? 'Country' : kind };
}

/** Spellings marked eight times or more, six times in ten as one kind. */
function frequentKinds(marked: readonly (readonly [string, EntityKind])[]): Map<string, EntityKind> {
  const counts = new Map<string, Map<EntityKind, number>>();
  for (const [words, kind] of marked) {
    const of = counts.get(words) ?? new Map<EntityKind, number>();
    counts.set(words, of.set(kind, (of.get(kind) ?? 0) + 1));
  }
  return new Map(
    [...counts].flatMap(([words, of]) => {
      const total = [...of.values()].reduce((sum, count) => sum + count, 0);
      const [kind, count] = [...of].reduce((top, next) => (next[1] > top[1] ? next : top));
      return total >= 8 && count > 0.6 * total ? [[words, kind] as const] : [];
    }),
  );
}
