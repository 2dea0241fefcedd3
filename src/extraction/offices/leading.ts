/** "Has led the Ostia Bank since 2019", "who chairs the committee": an office told by a verb of leading and the body that is led. */
import { LEADING } from '../../lexicon/office-verbs.js';
import type { Span } from '../../text/span.js';
import { type VerbGroup, verbGroupAt } from '../coreference/verb-groups.js';
import type { Word } from '../words.js';

/** `title` is the noun of the verb; `bodyToken` is where the words for the body begin, an article aside. */
export type Leading = { readonly title: string; readonly group: VerbGroup; readonly verb: Span; readonly bodyToken: number };

/** In text order: of one who still leads, and of one who led, which its times must show to be an office. */
export function leadings(words: readonly Word[]): (Leading & { readonly past: boolean })[] {
  return words.flatMap((word, at) => {
    const title = word.pos === 'VERB' ? LEADING.get(word.lemma) : undefined;
    const group = title === undefined ? null : verbGroupAt(words, at);
    if (title === undefined || !group || group.passive || group.told !== 'happened') return [];
    const article = words[at + 1]?.pos === 'DET' ? 1 : 0;
    const verb = { start: word.start, end: word.end };
    return [{ title, group, verb, bodyToken: at + 1 + article, past: !group.present }];
  });
}
