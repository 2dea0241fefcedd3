/** Front matter: what stands above an article's text between two lines of three dashes. */
import { type Document, LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import type { ArticleInput } from './article-input.js';
import { FrontMatterError } from './errors.js';

/** YAML writes an id of digits, or a headline that is a year, as a number. */
const line = z.union([z.string(), z.number().transform(String)], 'must be one line of text').nullish();

/** The keys that are read; all others are let be, since Markdown of many sites has its own. */
const frontMatter = z.object(
  { headline: line, title: line, outlet: line, date: line, published: line, url: line, id: line, language: line },
  'must hold keys and values',
);

export type FrontMatter = Omit<ArticleInput, 'text'>;

/**
 * @param source - a file's text, its lines ended by \n.
 * @returns what the front matter says, and the text below it; without front matter, {} and the whole.
 * @throws FrontMatterError with the line.
 */
export function splitFrontMatter(source: string): { readonly frontMatter: FrontMatter; readonly text: string } {
  const lines = source.split('\n');
  const start = lines.findIndex((text) => text.trim() !== '');
  if (lines[start]?.trimEnd() !== '---') return { frontMatter: {}, text: source };
  const end = lines.findIndex((text, index) => index > start && text.trimEnd() === '---');
  if (end < 0) throw new FrontMatterError(start + 1, 'the --- that ends it is missing.');
  return { frontMatter: parseFrontMatter(lines.slice(start + 1, end).join('\n'), start + 1), text: lines.slice(end + 1).join('\n') };
}

/** @param above - lines of the file above the YAML. */
function parseFrontMatter(yaml: string, above: number): FrontMatter {
  const counter = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: counter, prettyErrors: false });
  const lineAt = (offset: number) => counter.linePos(offset).line + above;
  const error = document.errors[0];
  if (error) throw new FrontMatterError(lineAt(error.pos[0]), `${error.message.split('\n')[0]}.`, { cause: error });
  const parsed = frontMatter.safeParse(plainOf(document, above + 1) ?? {});
  const issue = parsed.error?.issues[0];
  if (issue)
    throw new FrontMatterError(lineAt(offsetOf(document.getIn(issue.path, true))), `${issue.path.join('.') || 'it'} ${issue.message}.`);
  const { headline, title, outlet, date, published, url, id, language } = parsed.data ?? {};
  return { headline: headline ?? title, outlet, published: published ?? date, url, id, language };
}

/** An alias (`*word`) that stands for nothing is found only when values are made. */
function plainOf(document: Document.Parsed, line: number): unknown {
  try {
    return document.toJS();
  } catch (cause) {
    throw new FrontMatterError(line, `${cause instanceof Error ? cause.message : String(cause)}.`, { cause });
  }
}

/** Where a node of the YAML begins. */
const offsetOf = (node: unknown) => (isNode(node) ? (node.range?.[0] ?? 0) : 0);
const isNode = (node: unknown): node is { readonly range?: readonly [number, ...number[]] | null } =>
  typeof node === 'object' && node !== null && 'range' in node;
