/** `npx tsx tests/evaluation/taggers/train.ts pos|names`: trains a tagger on the shared corpora and writes its weights into src/extraction/tagger. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readConfig } from '../../../src/config.js';
import { paragraphs } from '../../../src/extraction/components/paragraphs.js';
import { partsOfSpeech } from '../../../src/extraction/components/parts-of-speech.js';
import { sentences } from '../../../src/extraction/components/sentences.js';
import { tokens } from '../../../src/extraction/components/tokens.js';
import { pipeline } from '../../../src/extraction/pipeline.js';
import { best } from '../../../src/extraction/tagger/linear-model.js';
import { NAME_TAGS, nameFeatures, nameWords } from '../../../src/extraction/tagger/name-features.js';
import { follows } from '../../../src/extraction/tagger/name-tagger.js';
import { POS_TAGS, type PosWord, posFeatures, posWords } from '../../../src/extraction/tagger/pos-features.js';
import { bySentence, tokensIn } from '../../../src/extraction/token-lines.js';
import { goldExample, type NameExample, type SilverArticle, silverExamples } from './name-examples.js';
import { type Cut, Perceptron, shuffled, weightsOf } from './perceptron.js';
import { treebankSentences } from './treebank.js';

/** Of the runs that are averaged: any three. */
const SEEDS = [11, 211, 311];
const { sharedFolder } = readConfig();
const textOf = (file: string): string => readFileSync(join(sharedFolder, 'corpora', file), 'utf8');
const linesOf = <Line>(file: string): Line[] =>
  textOf(file)
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Line);

function write(file: string, constant: string, runs: readonly Perceptron[], cut: Cut): void {
  const lines =
    weightsOf(runs, cut)
      .toString('base64')
      .match(/.{1,136}/g) ?? [];
  const doc = '/** Weights of a tagger: README.md here says what they were trained on and how. */';
  const path = new URL(`../../../src/extraction/tagger/${file}`, import.meta.url);
  writeFileSync(path, `${doc}\nexport const ${constant} = \`\n${lines.join('\n')}\n\`;\n`);
}

function trainPos(): void {
  const scored = new Set(linesOf<{ id: string }>('gum/news_visible.jsonl').map(({ id }) => id));
  const known: readonly string[] = POS_TAGS;
  const examples = treebankSentences(textOf('treebanks/gum_train.conllu'))
    .filter(({ document, tags }) => !scored.has(document) && tags.every((tag) => known.includes(tag)))
    .map(({ words, tags }) => ({ words: posWords(words), gold: tags.map((tag) => known.indexOf(tag)) }));
  const scores = new Float64Array(POS_TAGS.length);
  const runs = SEEDS.map((seed) => {
    const trainer = new Perceptron(POS_TAGS.length);
    for (let epoch = 0; epoch < 8; epoch++) for (const example of shuffled(examples, seed + epoch)) learnTags(example, trainer, scores);
    console.log(`parts of speech: run ${seed} done`);
    return trainer;
  });
  write('pos-weights.ts', 'POS_WEIGHTS', runs, { fewestUpdates: 6, smallest: 3, scale: 8 });
}

function learnTags(
  { words, gold }: { words: readonly PosWord[]; gold: readonly number[] },
  trainer: Perceptron,
  scores: Float64Array,
): void {
  let [before, beforeThat] = ['', ''];
  gold.forEach((tag, i) => {
    const features = posFeatures(words, i, before, beforeThat);
    trainer.score(features, scores);
    const guess = best(scores);
    trainer.learn(features, tag, guess);
    [before, beforeThat] = [POS_TAGS[guess] ?? 'X', before];
  });
}

async function trainNames(): Promise<void> {
  const gold = linesOf<Parameters<typeof goldExample>[0]>('gum/names_train.jsonl').map(goldExample);
  const other = linesOf<Parameters<typeof goldExample>[0]>('extra/re3d.jsonl').map(goldExample);
  const parsed = new Map(
    linesOf<{ id: string; sentences: SilverArticle['sentences'] }>('polnear/train_corenlp.jsonl').map((line) => [line.id, line.sentences]),
  );
  const silver = silverExamples(
    linesOf<{ id: string; text: string }>('polnear/train.jsonl').flatMap(({ id, text }) => {
      const parse = parsed.get(id);
      return parse ? [{ text, sentences: parse }] : [];
    }),
  );
  const examples = await Promise.all([...gold, ...gold, ...other, ...silver].map(prepared));
  const scores = new Float64Array(NAME_TAGS.length);
  const runs = SEEDS.map((seed) => {
    const trainer = new Perceptron(NAME_TAGS.length);
    for (let epoch = 0; epoch < 5; epoch++) for (const example of shuffled(examples, seed + epoch)) learnNames(example, trainer, scores);
    console.log(`names: run ${seed} done`);
    return trainer;
  });
  write('name-weights.ts', 'NAME_WEIGHTS', runs, { fewestUpdates: 6, smallest: 2, scale: 3 });
}

const steps = pipeline([paragraphs, sentences, tokens, partsOfSpeech]);

async function prepared({ text, title, names, left, rate }: NameExample) {
  const document = await steps.run({ id: '', text, headline: title, publishedAt: null });
  const gold: number[] = new Array(document.tokens.length).fill(0);
  for (const name of [...names].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const { firstToken, endToken } = tokensIn(document.tokens, name);
    if (firstToken >= endToken || gold[firstToken] || gold[endToken - 1]) continue;
    for (let i = firstToken; i < endToken; i++)
      gold[i] = NAME_TAGS.indexOf(`${i === firstToken ? 'B' : 'I'}-${name.kind}` as (typeof NAME_TAGS)[number]);
  }
  for (const span of left) {
    const { firstToken, endToken } = tokensIn(document.tokens, span);
    gold.fill(-1, firstToken, endToken);
  }
  return { words: nameWords(document), lines: bySentence(document.tokens), gold, rate };
}

function learnNames({ words, lines, gold, rate }: Awaited<ReturnType<typeof prepared>>, trainer: Perceptron, scores: Float64Array): void {
  const seen = new Map<string, string>();
  for (const { firstToken: first, endToken: end } of lines) {
    let [before, beforeThat] = [0, 0];
    for (let i = first; i < end; i++) {
      const word = words[i];
      const earlier = word?.capital ? (seen.get(word.low) ?? '') : '';
      const features = nameFeatures(words, i, { first, end }, NAME_TAGS[before] ?? 'O', NAME_TAGS[beforeThat] ?? 'O', earlier);
      trainer.score(features, scores);
      const guess = best(scores, (tag) => follows(before, tag));
      const tag = gold[i] ?? -1;
      // A tag that cannot follow the last guess would be pushed up without end.
      if (tag >= 0 && follows(before, tag)) trainer.learn(features, tag, guess, rate);
      if (word?.capital) seen.set(word.low, NAME_TAGS[guess]?.slice(2) || 'O');
      [before, beforeThat] = [guess, before];
    }
  }
}

const [what] = process.argv.slice(2);
if (what === 'pos') trainPos();
else if (what === 'names') await trainNames();
else throw new Error('Say which tagger to train: pos or names.');
