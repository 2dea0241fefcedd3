/** `npx tsx tests/evaluation/labels/examples.ts FOLDER`: writes what the heads of word labels learn from, words and labels side by side: train.jsonl and dev.jsonl. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readConfig } from '../../../src/config.js';
import { paragraphs } from '../../../src/extraction/components/paragraphs.js';
import { sentences } from '../../../src/extraction/components/sentences.js';
import { tokens } from '../../../src/extraction/components/tokens.js';
import { piecesOf } from '../../../src/extraction/model/pieces.js';
import { wordPiece } from '../../../src/extraction/model/wordpiece.js';
import { pipeline } from '../../../src/extraction/pipeline.js';
import { POS_TAGS } from '../../../src/extraction/tagger/pos-features.js';
import { NAME_TAGS, nameWords } from '../../../src/extraction/tagger/name-features.js';
import { readModelFiles } from '../../../src/model-files.js';
import { goldExample, type NameExample, type SilverArticle, silverExamples } from '../taggers/name-examples.js';
import { treebankSentences } from '../taggers/treebank.js';
import { tokensIn } from '../../../src/extraction/token-lines.js';

const { sharedFolder } = readConfig();
const cutter = wordPiece((await readModelFiles()).vocabulary);
const textOf = (file: string): string => readFileSync(join(sharedFolder, 'corpora', file), 'utf8');
const linesOf = <Line>(file: string): Line[] => textOf(file).split('\n').filter((l) => l).map((l) => JSON.parse(l) as Line);
const steps = pipeline([paragraphs, sentences, tokens]);
type Span = { start: number; end: number };
type Rec = { id: string; set: string; text: string; title?: string | null; names?: NameExample; pos?: { words: readonly string[]; tags: readonly string[] }; events?: { spans: Span[]; known: Span[] } };

async function example({ id, set, text, title, names, pos, events }: Rec) {
  const document = await steps.run({ id, text, headline: title ?? null, publishedAt: null });
  const T = document.tokens;
  const n = new Array<number>(T.length).fill(names ? 0 : -1);
  if (names) {
    for (const name of [...names.names].sort((a, b) => a.start - b.start || b.end - a.end)) {
      const { firstToken, endToken } = tokensIn(T, name);
      if (firstToken >= endToken || n[firstToken] || n[endToken - 1]) continue;
      for (let i = firstToken; i < endToken; i++) n[i] = NAME_TAGS.indexOf(`${i === firstToken ? 'B' : 'I'}-${name.kind}` as (typeof NAME_TAGS)[number]);
    }
    for (const span of names.left) { const { firstToken, endToken } = tokensIn(T, span); n.fill(-1, firstToken, endToken); }
  }
  const p = new Array<number>(T.length).fill(-1);
  if (pos) {
    let at = 0;
    pos.words.forEach((word, i) => {
      const found = text.indexOf(word, at);
      if (found < 0 || found > at + 40) return;
      at = found + word.length;
      const { firstToken, endToken } = tokensIn(T, { start: found, end: at });
      if (endToken === firstToken + 1 && T[firstToken]?.start === found) p[firstToken] = POS_TAGS.indexOf(pos.tags[i] as never);
    });
  }
  const pieces = piecesOf(text, cutter);
  const W = pieces.words;
  const nw = nameWords({ ...document, tags: [] });
  const tok: number[] = [];
  let t = 0;
  for (let w = 0; w < W.count; w++) { while (t + 1 < T.length && T[t]!.end <= W.starts[w]!) t++; tok.push(t); }
  const feats = tok.map((t) => { const x = nw[t]!; const l = x.lists.split(' '); return ['country', 'demonym', 'capital', 'known', 'first', 'title', 'org', 'place'].map((k) => +l.includes(k)).concat([+x.elsewhere.includes('lower'), +x.elsewhere.includes('middle'), +x.place.includes('first'), +x.place.includes('titled')]).join(''); });
  const firstOf = (w: number) => w === 0 || tok[w] !== tok[w - 1];
  const names2 = tok.map((t, w) => { const tag = n[t]!; return tag > 0 && tag % 2 === 1 && !firstOf(w) ? tag + 1 : tag; });
  const ev = new Array<number>(W.count).fill(-1);
  if (events) {
    for (const k of events.known) for (let w = 0; w < W.count; w++) if (W.starts[w]! >= k.start && W.ends[w]! <= k.end) ev[w] = 0;
    events.spans.forEach((s, i) => { for (let w = 0; w < W.count; w++) if (W.starts[w]! >= s.start && W.ends[w]! <= s.end) ev[w] = 2 + i; });
  }
  return { id, set, text, starts: W.starts, ends: W.ends, tokens: tok, feats, pos: tok.map((t) => p[t]), names: names2, events: ev };
}

const out = process.argv[2]!;
mkdirSync(out, { recursive: true });
const tree = new Map<string, { words: string[]; tags: string[] }>();
for (const file of ['treebanks/gum_train.conllu', 'treebanks/gum_dev.conllu']) for (const s of treebankSentences(textOf(file))) { const d = tree.get(s.document) ?? tree.set(s.document, { words: [], tags: [] }).get(s.document)!; d.words.push(...s.words); d.tags.push(...s.tags); }
const posOf = (id: string) => tree.get(id);
type G = Parameters<typeof goldExample>[0] & { id: string };
const gum = (file: string, set: string): Rec[] => linesOf<G>(file).map((l) => ({ id: l.id, set, text: l.text, title: l.title ?? null, names: goldExample(l), ...(posOf(l.id) ? { pos: posOf(l.id)! } : {}) }));
const nameOnly = (file: string, set: string): Rec[] => linesOf<G>(file).map((l) => ({ id: l.id, set, text: l.text, title: l.title ?? null, names: goldExample(l) }));
const parsed = new Map(linesOf<{ id: string; sentences: SilverArticle['sentences'] }>('polnear/train_corenlp.jsonl').map((l) => [l.id, l.sentences]));
const pol = linesOf<{ id: string; text: string }>('polnear/train.jsonl').filter(({ id }) => parsed.has(id));
const silver = silverExamples(pol.map(({ id, text }) => ({ text, sentences: parsed.get(id)! })));
const ecb = linesOf<{ id: string; text: string; selectedSentences: number[]; events: (Span & { type: string; sent: number })[]; }>('extra/ecbplus.jsonl').map((l): Rec => {
  const lines: Span[] = []; let at = 0; for (const s of l.text.split('\n')) { lines.push({ start: at, end: at + s.length }); at += s.length + 1; }
  return { id: l.id, set: 'ecb', text: l.text, events: { spans: l.events.map(({ start, end }) => ({ start, end })), known: l.selectedSentences.map((i) => lines[i]!).filter(Boolean) } };
});
const mean = linesOf<G & { scopeEnd: number; events: (Span & { scored: boolean })[] }>('meantime/meantime_visible.jsonl').map((l): Rec => ({ id: l.id, set: 'meantime', text: l.text, title: l.title ?? null, names: goldExample(l), events: { spans: l.events.map(({ start, end }) => ({ start, end })), known: [{ start: 0, end: l.scopeEnd }] } }));
const write = async (name: string, recs: Rec[]) => { const lines: string[] = []; for (const r of recs) lines.push(JSON.stringify(await example(r))); writeFileSync(join(out, name), lines.join('\n') + '\n'); console.log(name, lines.length); };
await write('train.jsonl', [...gum('gum/names_train.jsonl', 'gum'), ...nameOnly('extra/re3d.jsonl', 're3d'), ...pol.map(({ id, text }, i): Rec => ({ id, set: 'silver', text, names: silver[i]! })), ...ecb]);
await write('dev.jsonl', [...gum('gum/names_dev.jsonl', 'gumdev'), ...gum('gum/news_visible.jsonl', 'gumnews'), ...nameOnly('extra/uner_pud_news.jsonl', 'pud'), ...mean]);
