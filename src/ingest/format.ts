/** In which form a file holds its articles: by the ending of its name, else by how it begins. */
import { extname } from 'node:path';

export const FORMATS = ['text', 'markdown', 'html', 'jsonl'] as const;
export type Format = (typeof FORMATS)[number];

const ENDINGS: { readonly [ending: string]: Format } = {
  '.txt': 'text',
  '.text': 'text',
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.html': 'html',
  '.htm': 'html',
  '.xhtml': 'html',
  '.jsonl': 'jsonl',
  '.ndjson': 'jsonl',
  // Values of several lines are refused with what a line is.
  '.json': 'jsonl',
};

/** @returns null where the name does not tell. */
export const formatOfName = (name: string): Format | null => ENDINGS[extname(name).toLowerCase()] ?? null;

export function formatOfBytes(first: Buffer): Format {
  const beginning = first.subarray(0, 200).toString('utf8').replace('\uFEFF', '').trimStart().toLowerCase();
  if (/^[{[]/.test(beginning)) return 'jsonl';
  return /^(<!doctype html|<html|<\?xml|<head|<body|<!--)/.test(beginning) ? 'html' : 'text';
}
