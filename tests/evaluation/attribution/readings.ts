/**
 * What the program reads off texts, for src/extraction/model/training/agree.py to compare with its own:
 * `npx tsx tests/evaluation/attribution/readings.ts --gold FILE --weights FOLDER`, one JSON value a text.
 */
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { keepRuntimeSilent } from '../../../src/config.js';
import { loadEncoder } from '../../../src/extraction/model/encoder.js';
import { openNativeRuntime } from '../../../src/extraction/model/native-runtime.js';
import { piecesOf } from '../../../src/extraction/model/pieces.js';
import { windowsOf } from '../../../src/extraction/model/windows.js';
import { wordPiece } from '../../../src/extraction/model/wordpiece.js';
import { readModelFiles } from '../../../src/model-files.js';

/** Cues of a window whose tags are printed. */
const TAGGED = 3;

const { gold, weights } = parseArgs({ options: { gold: { type: 'string' }, weights: { type: 'string' } } }).values;
if (!gold || !weights) throw new Error('--gold and --weights are needed.');

keepRuntimeSilent();
const files = await readModelFiles(pathToFileURL(`${resolve(weights)}/`));
const cutter = wordPiece(files.vocabulary);
const encoder = await loadEncoder(files, cutter, await openNativeRuntime());
for (const line of (await readFile(gold, 'utf8')).trimEnd().split('\n')) {
  const { id, text } = JSON.parse(line) as { id: string; text: string };
  const pieces = piecesOf(text, cutter);
  const windows: object[] = [];
  for (const window of windowsOf(pieces)) {
    const reading = await encoder.read(pieces, window);
    const cues = [...reading.cueScores.keys()].sort((a, b) => (reading.cueScores[b] as number) - (reading.cueScores[a] as number));
    const tagged = cues.slice(0, TAGGED).map((cue) => cue + window.firstWord);
    const tags = (await reading.tags(tagged)).map((logits) => [...logits]);
    windows.push({ ...window, scores: [...reading.cueScores], tagged, tags });
  }
  const { ids, cases, spaces, quotations } = pieces;
  const { firstPieces, starts, ends } = pieces.words;
  console.log(JSON.stringify({ id, ids, surface: { cases, spaces, quotations }, firstPieces, starts, ends, windows }));
}
