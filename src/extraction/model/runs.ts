/** Runs: from the labels around one cue to the pieces of its source, cue and content. */
import { LABELS, type Label, REACH } from './labels.js';
import type { PieceRange, Pieces } from './pieces.js';
import { reachingOn } from './reach.js';
import type { Window } from './windows.js';

/** A piece that may be the head of a cue. */
export type Candidate = {
  readonly head: number;
  /** A logit: above 0 the encoder holds it for a cue. */
  readonly score: number;
  /** Logits of its surroundings, as `WindowReading.labels` gives them. */
  readonly logits: Float32Array;
  readonly window: Window;
};

/** What the encoder says of one cue, in pieces. */
export type Found = {
  readonly head: number;
  readonly score: number;
  readonly cue: PieceRange;
  readonly source: PieceRange | null;
  /** In text order, never empty. */
  readonly content: readonly PieceRange[];
};

/** Added to the logits of a label before the greatest is taken. */
export type Bias = { readonly source: number; readonly content: number };

/** @returns null where the cue has no content with a letter or digit in it. */
export function found(pieces: Pieces, candidate: Candidate, bias: Bias): Found | null {
  const { head, score, window } = candidate;
  const seen = {
    firstPiece: Math.max(window.firstPiece, head - REACH.before),
    endPiece: Math.min(window.endPiece, head + REACH.after + 1),
  };
  const logitOf = biased(candidate, bias);
  const labels = labelsIn(seen, head, pieces, logitOf);
  const content = runsOf(labels, 'content', seen);
  if (!content.some((run) => hasWords(pieces, run))) return null;
  const cue = runsOf(labels, 'cue', seen).find((run) => run.firstPiece <= head && head < run.endPiece);
  return {
    head,
    score,
    cue: cue ?? { firstPiece: head, endPiece: head + 1 },
    source: surest(runsOf(labels, 'source', seen), logitOf),
    content: reachingOn(pieces, content, seen, head),
  };
}

/** Whether there is a letter or digit in these pieces. */
export const hasWords = ({ text, starts, ends }: Pieces, { firstPiece, endPiece }: PieceRange): boolean =>
  /[\p{L}\p{N}]/u.test(text.slice(starts[firstPiece], ends[endPiece - 1]));

/** The logit of a label for a piece, bias included. */
type LogitOf = (piece: number, label: Label) => number;

function biased({ logits, head }: Candidate, { source, content }: Bias): LogitOf {
  const added = { none: 0, source, cue: 0, content };
  return (piece, label) => (logits[(piece - head + REACH.before) * LABELS.length + LABELS.indexOf(label)] as number) + added[label];
}

/** The label of each piece seen. A piece that goes on with a word shares the label of its word's first piece. */
function labelsIn(seen: PieceRange, head: number, { wordStarts }: Pieces, logitOf: LogitOf): readonly Label[] {
  const labels: Label[] = [];
  for (let piece = seen.firstPiece; piece < seen.endPiece; piece++) {
    const before = labels.at(-1);
    const goesOn = before !== undefined && (wordStarts[piece] as number) < piece;
    labels.push(goesOn ? before : LABELS.reduce((best, label) => (logitOf(piece, label) > logitOf(piece, best) ? label : best)));
  }
  if (labels[head - seen.firstPiece] === 'none') labels[head - seen.firstPiece] = 'cue';
  return labels;
}

function runsOf(labels: readonly Label[], label: Label, { firstPiece }: PieceRange): readonly PieceRange[] {
  const runs: { firstPiece: number; endPiece: number }[] = [];
  for (const [index, here] of labels.entries()) {
    if (here !== label) continue;
    const piece = firstPiece + index;
    const last = runs.at(-1);
    if (last?.endPiece === piece) last.endPiece++;
    else runs.push({ firstPiece: piece, endPiece: piece + 1 });
  }
  return runs;
}

/** An attribution has one source: the run that is source most surely, over all its pieces. */
function surest(runs: readonly PieceRange[], logitOf: LogitOf): PieceRange | null {
  let best: { run: PieceRange; weight: number } | null = null;
  for (const run of runs) {
    let weight = 0;
    for (let piece = run.firstPiece; piece < run.endPiece; piece++) weight += logitOf(piece, 'source') - logitOf(piece, 'none');
    if (!best || weight > best.weight) best = { run, weight };
  }
  return best?.run ?? null;
}
