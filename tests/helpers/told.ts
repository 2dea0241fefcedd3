/** Runs the components that read attributions over a text of which a test says who said what, so that the model's own attributions do not matter. */
import type { Attribution, Chain, Office } from '../../src/document/document.js';
import type { Component } from '../../src/extraction/component.js';
import { eventWords } from '../../src/extraction/components/event-words.js';
import { happenings } from '../../src/extraction/components/happenings.js';
import { paragraphs } from '../../src/extraction/components/paragraphs.js';
import { sentences } from '../../src/extraction/components/sentences.js';
import { times } from '../../src/extraction/components/times.js';
import { tokens } from '../../src/extraction/components/tokens.js';
import { utterances } from '../../src/extraction/components/utterances.js';
import type { Decomposable } from '../../src/extraction/decompose.js';
import { pipeline } from '../../src/extraction/pipeline.js';
import type { Span } from '../../src/text/span.js';
import { reading } from './model-reading.js';

export type Told = {
  readonly text: string;
  /** Words of the text; the nth time they stand there is written 'she#2'. */
  readonly said: readonly { readonly source: string | null; readonly cue: string | null; readonly content: readonly string[] }[];
  /** Each chain's mentions, its name first; 'Place Ostia' gives the kind, else it is a person. */
  readonly chains?: readonly (readonly string[])[];
  readonly publishedAt?: string | null;
  readonly headline?: string | null;
};

export function hear({ text, said, chains = [], publishedAt = null, headline = null }: Told): Promise<Decomposable> {
  const attributions: Attribution[] = said.map(({ source, cue, content }) => ({
    source: source === null ? null : spanIn(text, source),
    cue: cue === null ? null : spanIn(text, cue),
    content: content.map((words) => spanIn(text, words)),
    confidence: 0.9,
    sourceConfidence: 0.9,
  }));
  const given = {
    name: 'given',
    version: '1',
    needs: [],
    adds: ['attributions', 'chains', 'offices'],
    annotate: () => ({ attributions, chains: chains.map((mentions) => chainFrom(text, mentions)), offices: [] as Office[] }),
  } as const satisfies Component<never, 'attributions' | 'chains' | 'offices'>;
  return pipeline([paragraphs, sentences, tokens, reading, given, times, utterances, eventWords, happenings]).run({
    id: 'a',
    text,
    publishedAt,
    headline,
  });
}

function chainFrom(text: string, mentions: readonly string[]): Chain {
  const [first = '', ...others] = mentions;
  const [, kind = 'Person', name = first] = /^(Person|Organisation|Country|Place|Group) (.+)$/.exec(first) ?? [];
  const spans = [name, ...others].map((words) => ({ ...spanIn(text, words), form: 'name' as const, confidence: 1, candidates: [] }));
  return {
    kind: kind as Chain['kind'],
    name: name.replace(/#\d+$/, ''),
    named: true,
    ambiguous: false,
    aliases: [],
    wikidataId: null,
    iso2: null,
    country: null,
    memberOf: [],
    mentions: spans.sort((a, b) => a.start - b.start),
  };
}

function spanIn(text: string, given: string): Span {
  const [, words = given, nth = '1'] = /^(.*)#(\d+)$/s.exec(given) ?? [];
  let start = -1;
  for (let count = 0; count < Number(nth); count += 1) start = text.indexOf(words, start + 1);
  if (start < 0) throw new Error(`"${given}" does not stand in "${text}".`);
  return { start, end: start + words.length };
}
