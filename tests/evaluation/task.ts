/** One measurement: the articles of a gold file extracted, written as the scorer wants them, and scored. */
import { execFile } from 'node:child_process';
import { access, mkdtemp, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import type { Decomposition } from '../../src/decomposition/decomposition.js';
import { surerThan } from '../../src/decomposition/surer-than.js';
import type { Article } from '../../src/document/article.js';
import { type Calibration, calibrationTable, statementCalibration } from './attribution/calibration.js';
import { mentionCalibration } from './coreference/calibration.js';
import { chainsOfGold } from './coreference/chain-gold.js';
import { pronounScore, pronounTable } from './coreference/pronouns.js';
import { GoldError, ScorerError, SharedMissingError } from './errors.js';
import { eventCalibration, triggerCalibration } from './events/calibration.js';
import { goldEvents } from './events/matching.js';
import { goldArticles, goldFiles } from './gold-articles.js';
import { nameCalibration } from './names/calibration.js';
import { goldNames } from './names/matching.js';
import { scorerLine } from './scorer-lines.js';

export const TASKS = ['attribution', 'entities', 'events', 'claims', 'calibration', 'pronouns'] as const;
export type Task = {
  readonly task: (typeof TASKS)[number];
  readonly gold: string;
  /** The text of a gold that holds none. */
  readonly text: string | null;
  /** Where the lines are written; null: nowhere that lasts. */
  readonly out: string | null;
  /** Only the scorer's JSON. */
  readonly json: boolean;
  /** How many errors the scorer shows. */
  readonly errors: number;
  /** Statements that are less sure are left out before. */
  readonly least: number;
};

export type Extract = (article: Article) => Promise<Decomposition>;

/**
 * @param shared - the folder that holds corpora/score.mjs and gold/check.mjs.
 * @returns what the scorer prints; its last line is JSON.
 * @throws GoldError, SharedMissingError, ScorerError
 */
export async function measure(task: Task, shared: string, extract: Extract): Promise<string> {
  await checkShared(shared);
  // The scorers run only when their path is the one they were started by, with every link followed.
  const scorers = await realpath(shared);
  const articles = await goldArticles(task.gold, task.text);
  const decompositions: Decomposition[] = [];
  for (const article of articles) decompositions.push(surerThan(await extract(article), task.least));
  if (task.task === 'calibration') return calibrationReport(task, decompositions);
  if (task.task === 'pronouns') return pronounReport(task, decompositions);
  const lines = decompositions.map((decomposition) => JSON.stringify(task.task === 'claims' ? decomposition : scorerLine(decomposition)));
  const scratch = await mkdtemp(join(tmpdir(), 'hearsay-evaluation-'));
  try {
    const file = task.out ?? join(scratch, 'lines.jsonl');
    await writeLines(file, lines);
    return await run(commandOf(task, scorers, file));
  } finally {
    await rm(scratch, { recursive: true });
  }
}

/** Of what the gold has: names, events, who is meant where; else statements and their sources. */
async function calibrationReport({ gold, json }: Task, decompositions: readonly Decomposition[]): Promise<string> {
  const files = await Promise.all(goldFiles(gold).map((file) => readFile(file, 'utf8')));
  const lines = files.flatMap((content) => content.trimEnd().split('\n')).map((line) => JSON.parse(line));
  const [names, events] = [z.array(goldNames).safeParse(lines), z.array(goldEvents).safeParse(lines)];
  const chains = lines.flatMap((line) => chainsOfGold(line) ?? []);
  const found: Readonly<Record<string, Calibration>> = {
    ...(names.success ? { name: nameCalibration(names.data, decompositions) } : {}),
    ...(chains.length > 0 ? mentionCalibration(chains, decompositions) : {}),
    ...(events.success
      ? { trigger: triggerCalibration(events.data, decompositions), event: eventCalibration(events.data, decompositions) }
      : {}),
    ...(names.success || events.success || chains.length > 0 ? {} : await statementCalibration(gold, decompositions)),
  };
  const tables = json ? [] : Object.entries(found).flatMap(([name, calibration]) => [calibrationTable(`${name}s`, calibration), '']);
  return [...tables, JSON.stringify(found), ''].join('\n');
}

async function pronounReport({ gold, json, errors: shown }: Task, decompositions: readonly Decomposition[]): Promise<string> {
  const { figures, errors } = await pronounScore(gold, decompositions);
  const share = { ...figures, rightShare: figures.right / figures.pronouns, lenientShare: figures.lenient / figures.pronouns };
  return [...(json ? [] : [pronounTable(figures, errors.slice(0, shown)), '']), JSON.stringify(share), ''].join('\n');
}

/** @throws SharedMissingError */
export async function checkShared(shared: string): Promise<void> {
  try {
    await access(join(shared, 'corpora', 'score.mjs'));
  } catch {
    throw new SharedMissingError(shared);
  }
}

function commandOf({ task, gold, text, json, errors }: Task, shared: string, lines: string): readonly string[] {
  const asked = [...(json ? ['--json'] : []), ...(errors > 0 ? ['--errors', String(errors)] : [])];
  if (task !== 'claims') return [join(shared, 'corpora', 'score.mjs'), '--gold', gold, '--pred', lines, '--task', task, ...asked];
  return [join(shared, 'gold', 'check.mjs'), '--gold', gold, '--pred', lines, ...(text === null ? [] : ['--text', text]), ...asked];
}

async function writeLines(file: string, lines: readonly string[]): Promise<void> {
  try {
    await writeFile(file, lines.map((line) => `${line}\n`).join(''));
  } catch (cause) {
    throw new GoldError(`The lines cannot be written to ${file}.`, { cause });
  }
}

const run = (command: readonly string[]): Promise<string> =>
  new Promise((resolve, reject) => {
    execFile(process.execPath, [...command], { maxBuffer: 1 << 26 }, (error, output, complaints) => {
      if (error) reject(new ScorerError(`The scorer stopped: ${complaints.trim() || error.message}`, { cause: error }));
      else resolve(output);
    });
  });
