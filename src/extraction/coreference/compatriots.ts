/** "The Italian said": somebody of that nationality, whom the article named before, else one of its own. */
import type { Name } from '../../document/document.js';
import { isCountable } from '../../lexicon/countries.js';
import type { Span } from '../../text/span.js';
import { tokensIn } from '../token-lines.js';
import type { ChainDraft } from './chain-draft.js';
import { newDraft } from './chain-draft.js';
import type { Chosen, Situation } from './choice.js';

/** Null where the word is an adjective, or stands for a whole people. The span has the article in it. */
export function compatriot(name: Name, country: ChainDraft, situation: Situation): (Chosen & { readonly at: Span }) | null {
  const { table, discourse, made } = situation;
  const { words, text } = table.grounds;
  const { firstToken, endToken } = tokensIn(words, name);
  const [article, next] = [words[firstToken - 1], words[endToken]];
  const sentence = words[firstToken]?.sentence;
  const called = text.slice(name.start, name.end);
  if (!article || article.sentence !== sentence || !/^(?:the|an?)$/.test(article.lower) || !isCountable(called)) return null;
  if (next?.sentence === sentence && /^(?:NOUN|ADJ|PROPN|NUM)$|^-$/.test(next?.lower === '-' ? '-' : (next?.pos ?? ''))) return null;
  const at = { start: article.start, end: name.end };
  const indefinite = article.lower !== 'the';
  const fits = ({ kind, plural, named, country: own }: ChainDraft): boolean =>
    kind === 'Person' && !plural && named && (own ?? country) === country;
  const before = indefinite
    ? undefined
    : discourse.recent(sentence ?? 0, 2).find(({ draft, subject, source }) => fits(draft) && (subject || source));
  if (before) {
    before.draft.country ??= country;
    return { draft: before.draft, why: 'compatriot', form: 'nominal', there: false, at };
  }
  // What is called so and does not speak is as often a language.
  if (!situation.source) return null;
  const draft = made.called(called, () => ({ ...newDraft('Person', called, false), country }));
  return { draft, why: 'compatriot', form: 'nominal', there: false, at };
}
