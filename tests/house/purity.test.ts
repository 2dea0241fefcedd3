import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { PURE } from '../../dependency-rules.js';

/** What gives another answer tomorrow or on another machine. */
const WORLD = ['Math.random', 'Date.now', 'performance.now', 'process', 'fetch', 'setTimeout', 'setInterval', 'randomUUID', 'randomBytes'];

describe('what is pure', () => {
  it.each(PURE)('reads no clock, no chance and no environment in src/%s', (folder) => {
    const found = filesIn(`src/${folder}`).flatMap((path) => worldly(readFileSync(path, 'utf8')).map((what) => `${path}: ${what}`));
    expect(found).toEqual([]);
  });

  it('takes the environment from config.ts alone', () => {
    const readers = filesIn('src').filter((path) => worldly(readFileSync(path, 'utf8')).includes('process.env'));
    expect(readers).toEqual(['src/config.ts']);
  });

  it.each([
    { source: 'const id = Math.random();', found: ['Math.random'] },
    { source: 'const now = new Date(), then = new Date(0);', found: ['new Date()'] },
    { source: 'const late = Date.now() > 3;', found: ['Date.now'] },
    { source: "import { randomUUID } from 'node:crypto';", found: ['randomUUID'] },
    { source: 'const { env } = process;', found: ['process'] },
    { source: 'const home = process.env.HOME;', found: ['process.env', 'process'] },
    { source: '// Date.now() is not read\nconst words = "fetch and process"; const step = { process: 1 }.process;', found: [] },
  ])('is broken by $source', ({ source, found }) => {
    expect(worldly(source)).toEqual(found);
  });
});

/** The worldly things that a source uses, in text order. */
function worldly(source: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const used = usedBy(node);
    if (used !== null) found.push(used);
    node.forEachChild(visit);
  };
  visit(ts.createSourceFile('source.ts', source, ts.ScriptTarget.Latest, true));
  return found;
}

function usedBy(node: ts.Node): string | null {
  if (ts.isNewExpression(node) && node.expression.getText() === 'Date' && !node.arguments?.length) return 'new Date()';
  if (ts.isPropertyAccessExpression(node)) {
    const path = `${node.expression.getText()}.${node.name.text}`;
    return path === 'process.env' || WORLD.includes(path) ? path : null;
  }
  return ts.isIdentifier(node) && WORLD.includes(node.text) && !isPropertyName(node) ? node.text : null;
}

/** `x.process` and `{ process: 1 }` name a property and reach for nothing. */
function isPropertyName(node: ts.Identifier): boolean {
  const { parent } = node;
  return (
    (ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent) || ts.isPropertyAccessExpression(parent)) && parent.name === node
  );
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => join(folder, path))
    .sort();
}
