/**
 * Writes what src/extraction/model/training/train_labels.py learns from and is looked at with, words and labels side by side:
 * `npx tsx tests/evaluation/labels/examples.ts FOLDER` makes train.jsonl and dev.jsonl there.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readConfig } from '../../../src/config.js';
import type { NameLabel, PartOfSpeech, Token } from '../../../src/document/document.js';
import { paragraphs } from '../../../src/extraction/components/paragraphs.js';
import { sentences } from '../../../src/extraction/components/sentences.js';
import { tokens } from '../../../src/extraction/components/tokens.js';
import { hintsOf } from '../../../src/extraction/model/hints.js';
import { NAME_LABELS, POS_LABELS } from '../../../src/extraction/model/labels.js';
import { piecesOf } from '../../../src/extraction/model/pieces.js';
import { wordPiece } from '../../../src/extraction/model/wordpiece.js';
import { pipeline } from '../../../src/extraction/pipeline.js';
import { tokensIn } from '../../../src/extraction/token-lines.js';
import { tokensOfWords } from '../../../src/extraction/word-tokens.js';
import type { Span } from '../../../src/text/span.js';
import { type EcbArticle, type MarkedEvents, markedEvents } from './event-examples.js';
import { goldExample, type NameExample, type SilverArticle, silverExamples } from './name-examples.js';
import { type TreebankSentence, treebankSentences } from './treebank.js';

/** Label of a word of which the example does not tell. */
const UNKNOWN = -1;
/** Characters between two words of a treebank in the article's text, at most. */
const GAP = 40;

/** `set`: which share of a training step it is drawn for; train_labels.py says how many. */
type Example = {
  readonly set: 'treebank' | 'names' | 'silver' | 'events';
  readonly id: string;
  readonly text: string;
  readonly title: string | null;
  readonly names: NameExample | null;
  readonly sentences: readonly TreebankSentence[];
  readonly events: MarkedEvents | null;
};
type GoldLine = Parameters<typeof goldExample>[0] & { readonly id: string };

const [out] = process.argv.slice(2);
if (!out) throw new Error('Say into which folder to write.');
const { sharedFolder } = readConfig();
// Read by itself: the labels' own network may not be there yet.
const cutter = wordPiece(readFileSync(new URL('../../../src/extraction/model/weights/vocab.txt', import.meta.url), 'utf8'));
const cut = pipeline([paragraphs, sentences, tokens]);

mkdirSync(out, { recursive: true });
await write('train.jsonl', [...gold('treebank', 'gum/names_train.jsonl'), ...gold('names', 'extra/re3d.jsonl'), ...silver(), ...events()]);
await write('dev.jsonl', [
  ...gold('treebank', 'gum/names_dev.jsonl'),
  ...gold('treebank', 'gum/news_visible.jsonl'),
  ...gold('names', 'extra/uner_pud_news.jsonl'),
]);

function textOf(file: string): string {
  return readFileSync(join(sharedFolder, 'corpora', file), 'utf8');
}

function linesOf<Line>(file: string): readonly Line[] {
  return textOf(file)
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Line);
}

function gold(set: Example['set'], file: string): readonly Example[] {
  const trees = ['treebanks/gum_train.conllu', 'treebanks/gum_dev.conllu'].flatMap((tree) => treebankSentences(textOf(tree)));
  return linesOf<GoldLine>(file).map((line) => ({
    set,
    id: line.id,
    text: line.text,
    title: line.title ?? null,
    names: goldExample(line),
    sentences: trees.filter(({ document }) => document === line.id),
    events: null,
  }));
}

function silver(): readonly Example[] {
  const parsed = new Map(
    linesOf<SilverArticle & { readonly id: string }>('polnear/train_corenlp.jsonl').map((line) => [line.id, line.sentences]),
  );
  const articles = linesOf<{ readonly id: string; readonly text: string }>('polnear/train.jsonl').flatMap(({ id, text }) => {
    const annotated = parsed.get(id);
    return annotated ? [{ id, text, sentences: annotated }] : [];
  });
  const names = silverExamples(articles);
  return articles.map(({ id, text }, index) => ({
    set: 'silver',
    id,
    text,
    title: null,
    names: names[index] ?? null,
    sentences: [],
    events: null,
  }));
}

function events(): readonly Example[] {
  return linesOf<EcbArticle>('extra/ecbplus.jsonl').map((line) => ({
    set: 'events',
    id: line.id,
    text: line.text,
    title: null,
    // ECB+ marks who takes part, not every name: names learnt from it were found too often.
    names: null,
    sentences: [],
    events: markedEvents(line),
  }));
}

async function write(file: string, examples: readonly Example[]): Promise<void> {
  const lines: string[] = [];
  for (const example of examples) lines.push(JSON.stringify(await labelled(example)));
  writeFileSync(join(out as string, file), `${lines.join('\n')}\n`);
  console.log(file, lines.length);
}

/** Columns with one entry a word of the encoder. */
async function labelled({ set, id, text, title, names, sentences: trees, events: marked }: Example): Promise<object> {
  const document = await cut.run({ id, text, headline: title, publishedAt: null });
  const { words } = piecesOf(text, cutter);
  const tokenOf = tokensOfWords(words, document.tokens);
  const hints = hintsOf(document).map((hint) => hint.join(''));
  const pos = posLabels(text, document.tokens, trees);
  const nameLabels = nameLabelsOf(document.tokens, names);
  // A token of several words begins its name once.
  const goesOn = (word: number): boolean => word > 0 && tokenOf[word] === tokenOf[word - 1];
  return {
    set,
    id,
    text,
    starts: words.starts,
    hints: tokenOf.map((token) => hints[token]),
    pos: tokenOf.map((token) => pos[token]),
    names: tokenOf.map((token, word) => {
      const label = nameLabels[token] as number;
      return label > 0 && label % 2 === 1 && goesOn(word) ? label + 1 : label;
    }),
    events: eventLabels(words, marked),
  };
}

function posLabels(text: string, all: readonly Token[], trees: readonly TreebankSentence[]): readonly number[] {
  const labels: number[] = new Array(all.length).fill(UNKNOWN);
  let at = 0;
  for (const { words, tags } of trees) {
    for (const [index, word] of words.entries()) {
      const start = text.indexOf(word, at);
      if (start < 0 || start > at + GAP) continue;
      at = start + word.length;
      const { firstToken, endToken } = tokensIn(all, { start, end: at });
      if (endToken === firstToken + 1 && all[firstToken]?.start === start)
        labels[firstToken] = POS_LABELS.indexOf(tags[index] as PartOfSpeech);
    }
  }
  return labels;
}

function nameLabelsOf(all: readonly Token[], example: NameExample | null): readonly number[] {
  const labels: number[] = new Array(all.length).fill(example ? 0 : UNKNOWN);
  if (!example) return labels;
  for (const { kind, ...span } of [...example.names].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const { firstToken, endToken } = tokensIn(all, span);
    if (firstToken >= endToken || labels[firstToken] || labels[endToken - 1]) continue;
    for (let i = firstToken; i < endToken; i++) labels[i] = NAME_LABELS.indexOf(`${i === firstToken ? 'B' : 'I'}-${kind}` as NameLabel);
  }
  for (const span of example.left) {
    const { firstToken, endToken } = tokensIn(all, span);
    labels.fill(UNKNOWN, firstToken, endToken);
  }
  return labels;
}

/** 0: no event; n: the n-th one. */
function eventLabels({ starts, ends }: { starts: readonly number[]; ends: readonly number[] }, marked: MarkedEvents | null): number[] {
  const labels: number[] = new Array(starts.length).fill(UNKNOWN);
  const put = ({ start, end }: Span, label: number): void => {
    for (const [word, from] of starts.entries()) if (from >= start && (ends[word] as number) <= end) labels[word] = label;
  };
  for (const span of marked?.known ?? []) put(span, 0);
  for (const [index, span] of (marked?.spans ?? []).entries()) put(span, index + 1);
  return labels;
}
