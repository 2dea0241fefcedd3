/** Names as encoder, word lists and the rest of the article give them together, each with what was sure of it. */
import type { Document, Name } from '../../document/document.js';
import { withAmpersands } from './ampersands.js';
import { kindsOfArticle } from './article-rule.js';
import { besideOffices } from './beside-offices.js';
import { inDatelines } from './datelines.js';
import { withEdges, withWholeBodies } from './edges.js';
import { listedNames } from './listed.js';
import { byOwnWords } from './own-words.js';
import { withPartyWords } from './party-words.js';
import { withRecovered } from './recovered.js';
import { withShortCountries } from './short-countries.js';
import { withShortOrganisations } from './short-organisations.js';
import { taggedNames } from './tagged.js';

/** Confidence that one mention of a spelling must have. Chosen on the visible news of GUM, MEANTIME and PUD. */
const LIKELY = 0.5;

/** In text order, none overlapping, without spellings of which the article is nowhere sure. */
export function foundNames(document: Document<'paragraphs' | 'tokens' | 'tags' | 'wordLabels'>): Name[] {
  const tagged = byOwnWords(document, withEdges(document, taggedNames(document)));
  const all = withRecovered(document, withAmpersands(document, withShortCountries(document, listedNames(document, tagged))));
  const found = withShortOrganisations(
    document,
    kindsOfArticle(document, inDatelines(document, withPartyWords(document, besideOffices(document, withWholeBodies(document, all))))),
  );
  const surest = surestOf(document.text, found);
  return found.filter(({ start, end }) => (surest.get(document.text.slice(start, end)) as number) >= LIKELY);
}

/** By spelling, the highest confidence of its mentions. */
export function surestOf(text: string, names: readonly Name[]): ReadonlyMap<string, number> {
  const surest = new Map<string, number>();
  for (const { start, end, confidence } of names) {
    const spelling = text.slice(start, end);
    surest.set(spelling, Math.max(surest.get(spelling) ?? 0, confidence));
  }
  return surest;
}
