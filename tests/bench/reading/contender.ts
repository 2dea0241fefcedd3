/** Servers that are measured beside one another, each a process of its own. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { post } from '../post.js';
import { answerByHand, answerOfGenerated, answerOfOurs } from './answers.js';
import { BY_HAND, GENERATED, OURS, type QuestionName, type Subject } from './queries.js';

const CONTENDERS = {
  Hearsay: { file: 'our-server.mjs', questions: OURS, read: answerOfOurs },
  '@neo4j/graphql': { file: '../neo4j-graphql/server.mjs', questions: GENERATED, read: answerOfGenerated },
  'by hand': { file: 'by-hand-server.mjs', questions: BY_HAND, read: answerByHand },
  'one read per item': { file: 'item-by-item-server.mjs', questions: BY_HAND, read: answerByHand },
} as const;
export type ContenderName = keyof typeof CONTENDERS;

export type Contender = {
  readonly name: ContenderName;
  /** The answer as text. @throws Error when it holds an error. */
  ask(question: QuestionName, subject: Subject, turn: number): Promise<string>;
  /** The same for any query. @param wishes - headers. */
  answer(query: object, wishes?: Readonly<Record<string, string>>): Promise<string>;
  /** What is told by an answer, in one shape for all. */
  read(question: QuestionName, answer: string): unknown;
  /** Milliseconds of processor time that its process has taken so far. */
  processorTime(): Promise<number>;
  /** Answers when it has ended. */
  stop(): Promise<void>;
};

/** Answers when the server is ready. @param folder - of an embedded graph, where the server reads one. @throws Error when it ends before. */
export async function startContender(name: ContenderName, folder?: string): Promise<Contender> {
  const { file, questions, read } = CONTENDERS[name];
  const path = fileURLToPath(new URL(file, import.meta.url));
  if (name === '@neo4j/graphql' && !existsSync(new URL('../neo4j-graphql/node_modules', import.meta.url)))
    throw new Error('The packages of @neo4j/graphql are not there: (cd tests/bench/neo4j-graphql && npm ci --legacy-peer-deps).');
  const server = spawn(process.execPath, [path, ...(folder === undefined ? [] : [folder])], {
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  const port = await portOf(name, server);
  const answer = async (query: object, wishes?: Readonly<Record<string, string>>) => {
    const { text } = await post(`http://127.0.0.1:${port}`, JSON.stringify(query), wishes);
    if (text.includes('"errors":')) throw new Error(`${name}: ${text.slice(0, 500)}`);
    return text;
  };
  return {
    name,
    ask(question, subject, turn) {
      const { query, variables } = questions[question];
      return answer({ query, variables: variables(subject, turn) });
    },
    answer,
    read: (question, answer) => read(question, JSON.parse(answer).data),
    async processorTime() {
      const told = once(server, 'message');
      server.send('how long?');
      const [{ user, system }] = (await told) as [NodeJS.CpuUsage];
      return (user + system) / 1000;
    },
    async stop() {
      if (server.exitCode !== null) return;
      const ended = once(server, 'exit');
      server.kill('SIGTERM');
      await ended;
    },
  };
}

/** It says "ready" and its port. */
const portOf = (name: string, server: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    server.once('exit', (code) => reject(new Error(`The server of ${name} ended with ${code}.`)));
    if (server.stdout) createInterface(server.stdout).on('line', (line) => line.startsWith('ready ') && resolve(line.slice(6)));
  });
