/** Runs: from the labels around one cue to the pieces of its source, cue and content. */
import { LABELS, type Label, REACH } from './encoder.js';
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

/** Content goes on over as many pieces of another label: a stray piece is no interruption. */
const GAP = 1;

/** @returns null where the cue has no content with a letter or digit in it. */
export function found(pieces: Pieces, candidate: Candidate, bias: Bias): Found | null {
  const { head, score, window } = candidate;
  const seen = {
    firstPiece: Math.max(window.firstPiece, head - REACH.before),
    endPiece: Math.min(window.endPiece, head + REACH.after + 1),
  };
  const labels = labelsIn(pieces, candidate, seen, bias);
  const content = runsOf(labels, 'content', seen, GAP).filter((run) => hasWords(pieces, run));
  if (content.length === 0) return null;
  const sources = runsOf(labels, 'source', seen, 0);
  const cue = runsOf(labels, 'cue', seen, 0).find((run) => run.firstPiece <= head && head < run.endPiece);
  return {
    head,
    score,
    cue: cue ?? { firstPiece: head, endPiece: head + 1 },
    source: strongest(sources, candidate),
    content: reachingOn(pieces, content, seen, head),
  };
}

/** The label of each piece seen. A piece that goes on with a word shares the label of its word's first piece. */
function labelsIn(pieces: Pieces, candidate: Candidate, seen: PieceRange, bias: Bias): readonly Label[] {
  const added = { none: 0, source: bias.source, cue: 0, content: bias.content };
  const labels: Label[] = [];
  for (let piece = seen.firstPiece; piece < seen.endPiece; piece++) {
    const before = labels.at(-1);
    const goesOn = before !== undefined && (pieces.wordStarts[piece] as number) < piece;
    if (goesOn) labels.push(before);
    else
      labels.push(
        LABELS.reduce((best, label) =>
          logit(candidate, piece, label) + added[label] > logit(candidate, piece, best) + added[best] ? label : best,
        ),
      );
  }
  const atHead = candidate.head - seen.firstPiece;
  if (labels[atHead] === 'none') labels[atHead] = 'cue';
  return labels;
}

const logit = ({ logits, head }: Candidate, piece: number, label: Label): number =>
  logits[(piece - head + REACH.before) * LABELS.length + LABELS.indexOf(label)] as number;

function runsOf(labels: readonly Label[], label: Label, { firstPiece }: PieceRange, gap: number): readonly PieceRange[] {
  const runs: { firstPiece: number; endPiece: number }[] = [];
  for (const [index, here] of labels.entries()) {
    if (here !== label) continue;
    const piece = firstPiece + index;
    const last = runs.at(-1);
    if (last && piece - last.endPiece <= gap) last.endPiece = piece + 1;
    else runs.push({ firstPiece: piece, endPiece: piece + 1 });
  }
  return runs;
}

const hasWords = ({ text, starts, ends }: Pieces, { firstPiece, endPiece }: PieceRange): boolean =>
  /[\p{L}\p{N}]/u.test(text.slice(starts[firstPiece], ends[endPiece - 1]));

/** An attribution has one source: the run that is source most surely, over all its pieces. */
function strongest(runs: readonly PieceRange[], candidate: Candidate): PieceRange | null {
  let best: { run: PieceRange; weight: number } | null = null;
  for (const run of runs) {
    let weight = 0;
    for (let piece = run.firstPiece; piece < run.endPiece; piece++)
      weight += logit(candidate, piece, 'source') - logit(candidate, piece, 'none');
    if (!best || weight > best.weight) best = { run, weight };
  }
  return best?.run ?? null;
}
