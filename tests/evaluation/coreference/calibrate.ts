/**
 * `npx tsx tests/evaluation/coreference/calibrate.ts`: fits src/extraction/coreference/certainty-weights.ts on the visible news of GUM and MEANTIME, and for what is
 * rare there on GUM's other genres, each of which has a constant of its own.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readConfig } from '../../../src/config.js';
import type { Article } from '../../../src/document/article.js';
import { attribution } from '../../../src/extraction/components/attribution.js';
import { names } from '../../../src/extraction/components/names.js';
import { paragraphs } from '../../../src/extraction/components/paragraphs.js';
import { readWith } from '../../../src/extraction/components/reading.js';
import { sentences } from '../../../src/extraction/components/sentences.js';
import { tokens } from '../../../src/extraction/components/tokens.js';
import { featuresOf } from '../../../src/extraction/coreference/certainty.js';
import { readMentions } from '../../../src/extraction/coreference/resolve.js';
import { loadReadingModel } from '../../../src/extraction/model/reading-model.js';
import { pipeline } from '../../../src/extraction/pipeline.js';
import { loadRuntime } from '../../../src/load-runtime.js';
import { readModelFiles } from '../../../src/model-files.js';
import { logisticRegression } from '../attribution/regression.js';
import { goldArticles } from '../gold-articles.js';
import { chainsOfGold, type GoldChains } from './chain-gold.js';
import { mentionOutcomes } from './mentions.js';
import { treebankDocuments } from './treebank-gold.js';

/** Genres that speak of people as articles do; news is measured on, not taken from here. */
const GENRES = /_(bio|court|letter|interview|speech|essay|textbook|academic|voyage|fiction)_/;
/** How much a mention of another genre than news counts: there are ten times as many, and fewer are right. */
const OTHER_GENRE = 0.05;
const PULL = 0.3;

type Example = { readonly features: ReadonlyMap<string, number>; readonly right: boolean; readonly weight: number };

const { sharedFolder, runtime } = readConfig();
const corpora = join(sharedFolder, 'corpora');
const model = await loadReadingModel(await readModelFiles(), (await loadRuntime(runtime)).runtime);
const steps = pipeline([paragraphs, sentences, tokens, readWith(model), names, attribution]);
const examples: Example[] = [];
for (const corpus of ['gum/news_visible.jsonl', 'meantime/meantime_visible.jsonl']) {
  const file = join(corpora, corpus);
  const lines = (await readFile(file, 'utf8')).trimEnd().split('\n');
  for (const [index, article] of (await goldArticles(file, null)).entries()) {
    const gold = chainsOfGold(JSON.parse(lines[index] ?? ''));
    if (gold) examples.push(...(await examplesOf(gold, article, null)));
  }
}
for (const file of ['gum_train.conllu', 'gum_dev.conllu']) {
  for (const gold of treebankDocuments(await readFile(join(corpora, 'treebanks', file), 'utf8'))) {
    const genre = GENRES.exec(gold.id)?.[1];
    if (genre) examples.push(...(await examplesOf({ ...gold, complete: true }, { ...gold, publishedAt: null, headline: null }, genre)));
  }
}
await writeWeights(fitted());

async function examplesOf(
  gold: GoldChains,
  article: Pick<Article, 'id' | 'text' | 'publishedAt' | 'headline'>,
  genre: string | null,
): Promise<readonly Example[]> {
  const drafts = readMentions(await steps.run(article)).filter(({ kept }) => kept);
  const found = drafts.flatMap(({ mentions }, chain) => mentions.map((mention) => ({ ...mention, chain: String(chain) })));
  const results = mentionOutcomes(gold, found);
  return found.flatMap(({ evidence }, index) => {
    const right = results[index] ?? null;
    if (!evidence || right === null) return [];
    const own: readonly (readonly [string, number])[] = genre === null ? [] : [[`genre ${genre}`, 1]];
    return [{ features: new Map([...featuresOf(evidence), ...own]), right, weight: genre === null ? 1 : OTHER_GENRE }];
  });
}

function fitted(): ReadonlyMap<string, number> {
  const used = examples.flatMap(({ features }) => [...features].flatMap(([name, value]) => (value === 0 ? [] : [name])));
  const columns = [...new Set(used)];
  const rows = examples.map(({ features, ...example }) => ({ ...example, row: columns.map((name) => features.get(name) ?? 0) }));
  const weights = logisticRegression(rows, PULL);
  console.log(`${examples.length} mentions`);
  return new Map(columns.flatMap((name, index) => (name.startsWith('genre ') ? [] : [[name, weights[index] ?? 0] as const])));
}

async function writeWeights(weights: ReadonlyMap<string, number>): Promise<void> {
  const rows = [...weights].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, value]) => `  ['${name}', ${value.toFixed(2)}],`);
  const doc = `/**
 * What speaks for a mention that is no name, and how much: a logistic regression. Source: fitted on GUM (annotation CC BY 4.0) and MEANTIME (CC BY 4.0) by
 * tests/evaluation/coreference/calibrate.ts.
 */`;
  const path = new URL('../../../src/extraction/coreference/certainty-weights.ts', import.meta.url);
  await writeFile(path, `${doc}\nexport const FITTED: ReadonlyMap<string, number> = new Map([\n${rows.join('\n')}\n]);\n`);
}
