/** Servers that are measured beside one another, each a process of its own. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { answerByHand, answerOfGenerated, answerOfOurs } from './answers.js';
import { BY_HAND, GENERATED, OURS, type QuestionName, type Subject } from './queries.js';

const CONTENDERS = {
  Hearsay: { file: 'our-server.mjs', questions: OURS, read: answerOfOurs },
  '@neo4j/graphql': { file: '../neo4j-graphql/server.mjs', questions: GENERATED, read: answerOfGenerated },
  'by hand': { file: 'by-hand-server.mjs', questions: BY_HAND, read: answerByHand },
} as const;
export type ContenderName = keyof typeof CONTENDERS;
export const CONTENDER_NAMES = Object.keys(CONTENDERS) as readonly ContenderName[];

export type Contender = {
  readonly name: ContenderName;
  /** The answer as text. @throws Error when it holds an error. */
  ask(question: QuestionName, subject: Subject, turn: number): Promise<string>;
  /** What is told by an answer, in one shape for all. */
  read(question: QuestionName, answer: string): unknown;
  /** Milliseconds of processor time that its process has taken so far. */
  processorTime(): Promise<number>;
  stop(): void;
};

/** Answers when the server is ready. @throws Error when it ends before. */
export async function startContender(name: ContenderName, port: number): Promise<Contender> {
  const { file, questions, read } = CONTENDERS[name];
  const path = fileURLToPath(new URL(file, import.meta.url));
  if (name === '@neo4j/graphql' && !existsSync(new URL('../neo4j-graphql/node_modules', import.meta.url)))
    throw new Error('The packages of @neo4j/graphql are not there: npm install --legacy-peer-deps in tests/bench/neo4j-graphql.');
  const server = spawn(process.execPath, [path, String(port)], {
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  await ready(name, server);
  return {
    name,
    async ask(question, subject, turn) {
      const { query, variables } = questions[question];
      const answer = await post(port, JSON.stringify({ query, variables: variables(subject, turn) }));
      if (answer.includes('"errors":')) throw new Error(`${name}, ${question}: ${answer.slice(0, 500)}`);
      return answer;
    },
    read: (question, answer) => read(question, JSON.parse(answer).data),
    async processorTime() {
      const told = once(server, 'message');
      server.send('how long?');
      const [{ user, system }] = (await told) as [NodeJS.CpuUsage];
      return (user + system) / 1000;
    },
    stop() {
      server.kill('SIGTERM');
    },
  };
}

const ready = (name: string, server: ChildProcess): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('exit', (code) => reject(new Error(`The server of ${name} ended with ${code}.`)));
    if (server.stdout) createInterface(server.stdout).on('line', (line) => line === 'ready' && resolve());
  });

const agent = new Agent({ keepAlive: true, maxSockets: 64 });

export const post = (port: number, body: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
    const sent = request({ port, host: '127.0.0.1', path: '/graphql', method: 'POST', agent, headers }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (part) => {
        text += part;
      });
      response.on('end', () => resolve(text));
    });
    sent.on('error', reject);
    sent.end(body);
  });
