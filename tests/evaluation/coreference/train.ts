/** `npx tsx tests/evaluation/coreference/train.ts`: trains the weights of "he" and "she" on GUM's treebank without the news, and writes them into src. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readConfig } from '../../../src/config.js';
import type { Document } from '../../../src/document/document.js';
import { attribution } from '../../../src/extraction/components/attribution.js';
import { names } from '../../../src/extraction/components/names.js';
import { paragraphs } from '../../../src/extraction/components/paragraphs.js';
import { readWith } from '../../../src/extraction/components/reading.js';
import { sentences } from '../../../src/extraction/components/sentences.js';
import { tokens } from '../../../src/extraction/components/tokens.js';
import type { ChainDraft } from '../../../src/extraction/coreference/chain-draft.js';
import type { Rival } from '../../../src/extraction/coreference/he-or-she.js';
import { readMentions } from '../../../src/extraction/coreference/resolve.js';
import { loadReadingModel } from '../../../src/extraction/model/reading-model.js';
import { pipeline } from '../../../src/extraction/pipeline.js';
import { loadRuntime } from '../../../src/load-runtime.js';
import { readModelFiles } from '../../../src/model-files.js';
import { overlaps } from '../../../src/text/span.js';
import { type Example, fitted } from './fit.js';
import { type TreebankDocument, treebankDocuments } from './treebank-gold.js';

/** Genres in which articles or stories speak of people; news is kept for measuring. */
const GENRES = /_(?:bio|court|letter|interview|speech|essay|podcast|textbook|academic|voyage|fiction)_/;
/** How much an example counts: lives and novels are many, and less like news. */
const WEIGHT = { bio: 0.6, fiction: 0.5 } as const;
/** What these genres cannot teach: who is heard in news, that the last speaker goes on, and that who is accused denies. Set by hand. */
const GIVEN = new Map([
  ['speaks', 1.5],
  ['speaks, opening', 1.5],
  ['lastSpeaker', 1.2],
  ['saidAway', -1.5],
  ['passing', 0],
  ['charged', 4],
]);
/** Begins with what a reader would say; each round then learns from the mistakes of the one before, too. */
const FIRST = new Map([
  ['mentions', 0.5],
  ['distance1', -1],
  ['distance2', -2],
  ['distance3', -3],
]);
const ROUNDS = 4;
const RIDGE = 1;

type Readable = Document<'paragraphs' | 'tokens' | 'tags' | 'names' | 'attributions'>;

const { sharedFolder, runtime } = readConfig();
const model = await loadReadingModel(await readModelFiles(), (await loadRuntime(runtime)).runtime);
const steps = pipeline([paragraphs, sentences, tokens, readWith(model), names, attribution]);
const set: { readonly gold: TreebankDocument; readonly document: Readable }[] = [];
for (const file of ['gum_train.conllu', 'gum_dev.conllu']) {
  const conllu = await readFile(join(sharedFolder, 'corpora', 'treebanks', file), 'utf8');
  for (const gold of treebankDocuments(conllu).filter(({ id }) => GENRES.test(id)))
    set.push({ gold, document: await steps.run({ id: gold.id, text: gold.text, publishedAt: null, headline: null }) });
}
let weights: ReadonlyMap<string, number> = FIRST;
const examples: Example[] = [];
for (let round = 0; round < ROUNDS; round++) {
  examples.push(...set.flatMap(({ gold, document }) => examplesOf(gold, document, weights)));
  weights = fitted(examples, GIVEN, RIDGE);
  console.log(`round ${round + 1} of ${ROUNDS}: ${examples.length} examples`);
}
await writeWeights(weights);

/** One for each pronoun whose person is among the candidates. */
function examplesOf(gold: TreebankDocument, document: Readable, current: ReadonlyMap<string, number>): readonly Example[] {
  const seen = new Map<number, readonly Rival[]>();
  readMentions(document, { weights: current, watch: ({ start }, rivals) => seen.set(start, rivals) });
  const entityOf = entities(gold);
  const weight = gold.id.includes('_bio_') ? WEIGHT.bio : gold.id.includes('_fiction_') ? WEIGHT.fiction : 1;
  return gold.mentions.flatMap(({ start, entityId, pron }) => {
    const rivals = pron ? seen.get(start) : undefined;
    const right = rivals?.flatMap(({ draft }, index) => (entityOf(draft) === entityId ? [index] : [])) ?? [];
    return rivals && right.length > 0 ? [{ candidates: rivals.map(({ features }) => features), right, weight }] : [];
  });
}

/** Whom most of a chain's mentions but pronouns stand for in the gold. */
function entities({ mentions }: TreebankDocument): (draft: ChainDraft) => string | null {
  const persons = mentions.filter(({ type, pron }) => type === 'person' && !pron);
  return (draft) => {
    const calls = draft.mentions.filter(({ form }) => (draft.named ? form === 'name' || form === 'surname' : form !== 'pronoun'));
    const votes = new Map<string, number>();
    for (const call of calls) {
      const meant = persons.filter(({ name, start }) => (draft.named ? name && overlaps(name, call) : start === call.start));
      for (const id of new Set(meant.map(({ entityId }) => entityId))) votes.set(id, (votes.get(id) ?? 0) + 1);
    }
    const [most] = [...votes].sort((a, b) => b[1] - a[1]);
    return most && most[1] * 2 > calls.length ? most[0] : null;
  };
}

async function writeWeights(learnt: ReadonlyMap<string, number>): Promise<void> {
  const rows = [...learnt].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, value]) => `  ['${name}', ${value.toFixed(2)}],`);
  const doc = `/**
 * What speaks for a person when "he" or "she" is read, and how much. Source: trained on GUM's treebank (annotation CC BY 4.0) without news, by
 * tests/evaluation/coreference/train.ts; six set by hand there.
 */`;
  const path = new URL('../../../src/extraction/coreference/pronoun-weights.ts', import.meta.url);
  await writeFile(path, `${doc}\nexport const WEIGHTS: ReadonlyMap<string, number> = new Map([\n${rows.join('\n')}\n]);\n`);
}
