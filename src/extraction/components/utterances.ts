/** Reads each attribution: who speaks, in what kind of words, to what end, about whom and when. */
import type { Attribution, Chain, Document, Utterance } from '../../document/document.js';
import { type Span, textOf } from '../../text/span.js';
import { SpanIndex } from '../../text/span-index.js';
import { component } from '../component.js';
import { draftOf, type Ground, groundOf, type StatementDraft } from '../statements/draft.js';
import { dueTime } from '../statements/due.js';
import { holderOf } from '../statements/inferred.js';
import { withoutLeadingTime } from '../statements/leading-time.js';
import { within } from '../statements/nesting.js';
import { eachClaim } from '../statements/one-claim-each.js';
import { oneSpeakerEach } from '../statements/one-speaker.js';
import { wholeContents } from '../statements/outer-content.js';
import { restated } from '../statements/restating.js';
import { reticent } from '../statements/reticence.js';
import { timesSaid } from '../statements/said-at.js';
import { secondHand } from '../statements/second-hand.js';
import { isNobody, withPossibleSource } from '../statements/source-vetoes.js';
import { isScattered, withoutStrays } from '../statements/strays.js';
import { wordsIn } from '../words.js';

const NEEDS = ['attributions', 'chains', 'offices', 'tokens', 'tags', 'sentences', 'paragraphs', 'times'] as const;
type Read = Document<(typeof NEEDS)[number]>;

/** In text order of cue, else of content. Every attribution becomes one utterance; "that A and that B" two. */
export const utterances = component({
  name: 'utterances',
  version: '10',
  needs: NEEDS,
  adds: ['utterances'],
  annotate: (document) => ({ utterances: utterancesOf(document) }),
});

function utterancesOf(document: Read): readonly Utterance[] {
  const { text, times, publishedAt } = document;
  const ground = groundOf(document);
  const drafts = claimsOf(document, ground).map((claim) => draftOf(claim, ground));
  const cues = drafts.map(({ cue }) => cue?.span ?? null);
  const outer = within(drafts.map(({ content }, index) => ({ content, cue: cues[index] ?? null })));
  const again = restated(drafts.map((draft) => ({ ...draft, text: draft.content.map((span) => textOf(text, span)).join(' ') })));
  const tellings = drafts.map((draft, index) => ({ ...draft, cue: cues[index] ?? null, within: outer[index] !== null }));
  const said = timesSaid(tellings, times, text, publishedAt);
  const placed = new SpanIndex(times);
  return drafts.map((draft, index) => ({
    ...ownOf(draft, document),
    saidAt: said[index] ?? null,
    due: dueTime(draft.reading, draft.content, placed, said[index]?.value ?? publishedAt),
    within: outer[index] ?? null,
    restates: again[index] ?? null,
  }));
}

/** The attributions that somebody makes, with their contents made whole and clean and no source that cannot be, those inside them, and one for each clause; in text order. */
function claimsOf({ text, attributions, sentences, times }: Read, ground: Ground): readonly Attribution[] {
  const { words } = ground;
  const placed = new SpanIndex(times);
  const placeOf = (span: Span) => {
    const sentence = wordsIn(words, span)[0]?.sentence ?? -1;
    return { sentence, paragraph: sentences[sentence]?.paragraph ?? -1, end: sentences[sentence]?.end ?? text.length };
  };
  const paragraphOf = (span: Span): number => placeOf(span).paragraph;
  const clean = attributions
    .filter(({ source }) => source === null || !isNobody(textOf(text, source)))
    .map((attribution) => withPossibleSource(withoutStrays(text, attribution, placeOf), words, paragraphOf))
    .filter((attribution) => !isScattered(text, attribution, paragraphOf))
    .map((attribution) => withoutLeadingTime(attribution, { text, words, times: placed }));
  const whole = wholeContents(text, oneSpeakerEach(text, clean));
  const contents = new SpanIndex(whole.flatMap(({ content }) => content));
  return [...whole, ...secondHand(whole, ground), ...reticent(text, whole, ground)]
    .flatMap((attribution) => eachClaim(text, attribution, ground, contents))
    .sort((a, b) => anchorOf(a) - anchorOf(b) || startOf(a) - startOf(b));
}

const startOf = ({ content }: Attribution): number => content[0]?.start ?? 0;
const anchorOf = (attribution: Attribution): number => attribution.cue?.start ?? startOf(attribution);

/** What a draft tells by itself. */
function ownOf(
  { kind, content, quoted, cue, sourceSpan, speaker, reading, about, confidence, sourceConfidence }: StatementDraft,
  { chains, publishedAt }: Read,
) {
  return {
    kind,
    content,
    quoted,
    source: speaker &&
      sourceSpan && {
        ...{ chain: speaker.chain, also: speaker.also, span: sourceSpan, office: speaker.office },
        ...{ inferred: inferredFrom(chains[speaker.chain], publishedAt), candidates: speaker.candidates, confidence: sourceConfidence },
      },
    cue: cue && { span: cue.span, lemma: cue.lemma },
    ...reading,
    about,
    confidence,
  };
}

/** "The Ukrainian president", whom nothing in the article names. */
const inferredFrom = (chain: Chain | undefined, publishedAt: string | null): string | null =>
  chain?.kind === 'Person' && !chain.named ? holderOf(chain.name, publishedAt) : null;
