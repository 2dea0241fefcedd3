/** Names as the tagger of names finds them, with titles and articles taken off. */
import type { Document, Name } from '../../document/document.js';
import { TITLE_WORDS } from '../../lexicon/titles.js';
import { type Span, textOf } from '../../text/span.js';
import type { EntityKind } from '../../text/terms.js';
import { linearModel } from '../tagger/linear-model.js';
import { NAME_TAGS } from '../tagger/name-features.js';
import { tagNames } from '../tagger/name-tagger.js';
import { NAME_WEIGHTS } from '../tagger/name-weights.js';

/** A name as a range of tokens: between sentences and kinds nothing is joined. */
export type TokenName = {
  readonly first: number;
  readonly end: number;
  readonly kind: EntityKind;
  readonly form: Name['form'];
  readonly confidence: number;
};

/** How sure the tagger is when nothing else speaks for a name. Precision on the development articles, rounded. */
const TAGGER_CONFIDENCE = 0.8;

const model = linearModel(NAME_TAGS, NAME_WEIGHTS);

/** In text order, none overlapping. */
export function taggedNames(document: Document<'tokens' | 'tags'>): TokenName[] {
  const { text, tokens } = document;
  const tags = tagNames(document, model);
  const names: TokenName[] = [];
  for (let first = 0; first < tags.length; first++) {
    const tag = tags[first] ?? 'O';
    if (!tag.startsWith('B-')) continue;
    const kind = tag.slice(2) as EntityKind;
    let end = first + 1;
    while (tags[end] === `I-${kind}` && tokens[end]?.sentence === tokens[first]?.sentence) end++;
    const name = stripped(text, tokens, first, end, kind);
    if (name)
      names.push({
        ...name,
        kind,
        form: formOf(text.slice(tokens[name.first]?.start, tokens[name.end - 1]?.end), kind),
        confidence: TAGGER_CONFIDENCE,
      });
    first = end - 1;
  }
  return names;
}

/** Without articles and titles before it and marks and possessives behind; null when nothing is left. */
function stripped(
  text: string,
  tokens: readonly Span[],
  first: number,
  end: number,
  kind: EntityKind,
): { first: number; end: number } | null {
  const word = (i: number): string => (tokens[i] ? textOf(text, tokens[i]) : '');
  const isTitle = (i: number) =>
    /^(?:the|a|an)$/i.test(word(i)) || (kind === 'Person' && TITLE_WORDS.has(word(i).toLowerCase().replace(/\.$/, '')));
  let [from, to] = [first, end];
  while (from < to - 1 && (isTitle(from) || !/[\p{L}\p{N}]/u.test(word(from)))) from++;
  while (to > from && /^(?:['’]s?|[^\p{L}\p{N}]+)$/u.test(word(to - 1))) to--;
  return from < to && /\p{Lu}|\p{Lo}|\p{N}/u.test(word(from) + word(to - 1)) ? { first: from, end: to } : null;
}

/** Capitals alone, at most six: an acronym. */
export const formOf = (name: string, kind: EntityKind): Name['form'] =>
  (kind === 'Organisation' || kind === 'Country') && /^(?:\p{Lu}[\p{Lu}&]{1,5}|(?:\p{Lu}\.){2,5})$/u.test(name) ? 'acronym' : 'name';
