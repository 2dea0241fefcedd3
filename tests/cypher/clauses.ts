/** A Cypher text cut into clauses, for rules that can be told from the text. */

export type Clause = {
  /** As 'MATCH', 'OPTIONAL MATCH', 'WHERE', 'RETURN'. */
  readonly keyword: string;
  /** Up to the next clause. */
  readonly body: string;
  /** What stands before it in the text. */
  readonly before: string;
  /** How many `CALL (…) {` it stands in. */
  readonly calls: number;
  /** How many braces it stands in: those of CALL, EXISTS and COUNT. */
  readonly depth: number;
};

const KEYWORD =
  /\b(OPTIONAL MATCH|MATCH|MERGE|CREATE|WHERE|WITH|RETURN|UNWIND|OPTIONAL CALL|CALL|DETACH DELETE|DELETE|ON CREATE SET|ON MATCH SET|SET|REMOVE|FOREACH|UNION ALL|UNION|YIELD)\b/g;

/** The text with its strings emptied, so that no word in them is taken for Cypher. */
export const withoutStrings = (text: string) => text.replace(/'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"/g, "''");

export function clausesOf(text: string): readonly Clause[] {
  const starts = [...text.matchAll(KEYWORD)].filter(({ 0: word, index }) => isClause(word, text.slice(0, index)));
  return starts.map(({ 0: keyword, index }, number) => {
    const before = text.slice(0, index);
    const open = openBraces(before);
    return {
      keyword,
      body: text.slice(index + keyword.length, starts[number + 1]?.index).trim(),
      before,
      calls: open.filter((start) => /CALL \([^)]*\)\s*$/.test(before.slice(0, start))).length,
      depth: open.length,
    };
  });
}

/** STARTS WITH and ENDS WITH are no WITH clause; the WHERE in `any(x IN list WHERE …)` or `[x IN list WHERE …]` is none either. */
function isClause(word: string, before: string): boolean {
  if (word === 'WITH') return !/(STARTS|ENDS)\s$/.test(before);
  if (word !== 'WHERE') return true;
  const open: string[] = [];
  for (const [bracket] of before.matchAll(/[()[\]{}]/g)) {
    if ('([{'.includes(bracket)) open.push(bracket);
    else open.pop();
  }
  return open.at(-1) !== '(' && open.at(-1) !== '[';
}

/** Where the braces that are still open at the end of this text were opened. */
function openBraces(text: string): readonly number[] {
  const open: number[] = [];
  for (const { 0: brace, index } of text.matchAll(/[{}]/g)) {
    if (brace === '{') open.push(index);
    else open.pop();
  }
  return open;
}

/** Splits at commas that stand in no bracket. */
export function itemsOf(body: string): readonly string[] {
  const items = [''];
  let depth = 0;
  for (const character of body) {
    if ('([{'.includes(character)) depth += 1;
    if (')]}'.includes(character)) depth -= 1;
    if (character === ',' && depth <= 0) items.push('');
    else items[items.length - 1] += character;
  }
  return items.map((item) => item.trim());
}

/** What a WITH or RETURN projects, without its DISTINCT, ORDER BY, SKIP and LIMIT. */
export const projectedIn = ({ body }: Clause) =>
  itemsOf(body.replace(/^DISTINCT\s/, '').replace(/\bORDER BY\b.*$|\bSKIP\b.*$|\bLIMIT\b.*$/s, '')).map((item) =>
    item.replace(/\s*\}+\s*$/, (end) => balanced(item, end)),
  );

/** A brace that closes the subquery around the clause is not of the item. */
function balanced(item: string, end: string): string {
  const surplus = [...item].filter((character) => character === '}').length - [...item].filter((character) => character === '{').length;
  return surplus > 0 ? end.trim().slice(surplus) : end;
}

/** The nodes of a pattern, in order: `(e:Entity {id: x})` has the name 'e', the label 'Entity' and properties. */
export const nodesOf = (pattern: string) =>
  [...pattern.matchAll(/\((\w*)((?::[\w|&!]+)*)\s*(\{[^}]*\})?\s*(WHERE\b[^)]*)?\)/g)].map(
    ([, name = '', label = '', properties, where]) => ({
      name,
      label,
      found: properties !== undefined,
      where: where !== undefined,
    }),
  );

/** Whether a name has a value before this clause, as far as the text tells. */
export const boundIn = (before: string, name: string) =>
  name !== '' && new RegExp(`[([]${name}\\b[:)\\] ]|\\bAS ${name}\\b|\\(${name},|, ${name}\\)|\\b${name} IN\\b`).test(before);
