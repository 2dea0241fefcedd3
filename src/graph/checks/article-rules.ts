/** Rules of what one article tells: its JSON can be read, and what is quoted from its text stands there. */
import type { Decomposition } from '../../decomposition/decomposition.js';
import { isRevisionId } from '../../decomposition/ids.js';
import { parseDecomposition } from '../../decomposition/parse.js';
import { AppError } from '../../errors.js';
import { pagesOf } from '../pages.js';
import { graphIdsOf } from '../rows/graph-ids.js';
import type { Reader, Row } from '../store.js';
import type { Rule } from './rule.js';

const ARTICLES_AT_ONCE = 20;

export const articleRules: readonly Rule[] = [
  { name: 'version', says: 'a graph that does not tell its version', breaking: untoldVersion },
  {
    name: 'json',
    says: 'decompositions that cannot be read, or are of another article or text',
    breaking: (reader) => brokenArticles(reader, isUnreadable),
  },
  {
    name: 'told',
    says: 'articles with other statements or event mentions than their decomposition tells',
    breaking: (reader) => brokenArticles(reader, differs),
  },
  { name: 'statement-spans', says: 'statements that quote what does not stand in their article there', breaking: misquotedStatements },
  { name: 'trigger-spans', says: 'event mentions whose trigger does not stand in their article there', breaking: misquotedTriggers },
];

async function* untoldVersion(reader: Reader): AsyncGenerator<string> {
  const [version] = await reader.read('read/version', [], {});
  const [decomposition] = await reader.read('read/decomposition-ids', [], { after: '', first: 1 });
  if (!version && decomposition) yield 'graph';
}

/** What the graph holds of one article. */
type Held = { readonly json: string; readonly text: string; readonly givenId: string; readonly evidenceIds: ReadonlySet<string> };

async function* brokenArticles(reader: Reader, isBroken: (held: Held, id: string) => boolean): AsyncGenerator<string> {
  for await (const page of pagesOf(reader, 'read/decomposition-ids', ARTICLES_AT_ONCE)) {
    const ids = page.map(({ id }) => id as string);
    const nodes = (await reader.read('read/stored-decompositions', [], { ids })).map(({ node }) => node as { id: string; json: string });
    const articles = byId(await reader.read('read/check-article-texts', [], { ids }));
    const evidence = await evidenceIdsOf(reader, ids);
    for (const { id, json } of nodes) {
      const article = articles.get(id);
      if (!article) continue;
      const held = {
        json,
        text: article.text as string,
        givenId: article.givenId as string,
        evidenceIds: evidence.get(id) ?? new Set<string>(),
      };
      if (isBroken(held, id)) yield id;
    }
  }
}

function isUnreadable({ json, text, givenId }: Held, id: string): boolean {
  const decomposition = readJson(json);
  if (!decomposition) return true;
  const { article } = decomposition;
  return article.id !== givenId || article.text !== text || (id !== article.id && !isRevisionId(id));
}

function differs({ json, evidenceIds }: Held): boolean {
  const decomposition = readJson(json);
  if (!decomposition) return false;
  const { statements, mentions } = graphIdsOf(decomposition);
  const told = new Set([...statements.values(), ...mentions.values()]);
  return told.size !== evidenceIds.size || [...told].some((id) => !evidenceIds.has(id));
}

/** null for what does not parse, or is no decomposition. */
function readJson(json: string): Decomposition | null {
  try {
    return parseDecomposition(JSON.parse(json));
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof AppError) return null;
    throw error;
  }
}

async function evidenceIdsOf(reader: Reader, ids: readonly string[]): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const found = new Map<string, Set<string>>();
  const add = (article: string, { id }: Row) => found.set(article, (found.get(article) ?? new Set()).add(id as string));
  for (const { id, statement } of await reader.read('read/check-statements-of-articles', [], { ids })) add(id as string, statement as Row);
  for (const { id, mention } of await reader.read('read/check-mentions-of-articles', [], { ids })) add(id as string, mention as Row);
  return found;
}

/** A statement as far as it quotes. */
type Quoting = {
  readonly id: string;
  readonly text: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly quoted: readonly string[];
  readonly quotedStarts: readonly number[];
  readonly quotedEnds: readonly number[];
  readonly prefix: string;
  readonly suffix: string;
  readonly sourceText: string | null;
  readonly sourceStart: number | null;
  readonly sourceEnd: number | null;
  readonly cueText: string | null;
  readonly cueStart: number | null;
  readonly cueEnd: number | null;
};

async function* misquotedStatements(reader: Reader): AsyncGenerator<string> {
  for await (const { text, row } of quotingRows(reader, 'read/check-statements-of-articles')) {
    const statement = row.statement as Quoting;
    if (!quotes(statement, text)) yield statement.id;
  }
}

function quotes({ starts, ends, quotedStarts, quotedEnds, ...statement }: Quoting, text: string): boolean {
  const { prefix, suffix, sourceText, sourceStart, sourceEnd, cueText, cueStart, cueEnd } = statement;
  const start = Math.min(...starts);
  const end = Math.max(...ends);
  return (
    starts.length === ends.length &&
    statement.text === starts.map((from, index) => text.slice(from, ends[index])).join(' … ') &&
    statement.quoted.every((words, index) => words === text.slice(quotedStarts[index], quotedEnds[index])) &&
    text.slice(0, start).endsWith(prefix) &&
    text.slice(end).startsWith(suffix) &&
    end <= text.length &&
    (sourceText === null || sourceText === text.slice(sourceStart ?? 0, sourceEnd ?? 0)) &&
    (cueText === null || cueText === text.slice(cueStart ?? 0, cueEnd ?? 0))
  );
}

async function* misquotedTriggers(reader: Reader): AsyncGenerator<string> {
  for await (const { text, row } of quotingRows(reader, 'read/check-mentions-of-articles')) {
    const { id, trigger, triggerStart, triggerEnd } = row.mention as {
      id: string;
      trigger: string;
      triggerStart: number;
      triggerEnd: number;
    };
    if (trigger !== text.slice(triggerStart, triggerEnd)) yield id;
  }
}

/** Rows of a file that takes ids of articles, each with its article's text. */
async function* quotingRows(reader: Reader, file: string): AsyncGenerator<{ readonly text: string; readonly row: Row }> {
  for await (const page of pagesOf(reader, 'read/decomposition-ids', ARTICLES_AT_ONCE)) {
    const ids = page.map(({ id }) => id as string);
    const articles = byId(await reader.read('read/check-article-texts', [], { ids }));
    for (const row of await reader.read(file, [], { ids })) yield { text: (articles.get(row.id as string)?.text ?? '') as string, row };
  }
}

const byId = (rows: readonly Row[]): ReadonlyMap<string, Row> => new Map(rows.map((row) => [row.id as string, row]));
