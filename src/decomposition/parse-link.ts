/** Reads a link from an unknown value: its shape, then whether its ends are of the kind that its type joins. */
import { AppError } from '../errors.js';
import { articleIdProblem } from './ids.js';
import { type Link, type LinkType, linkSchema } from './link.js';
import { type Problem, pathOf } from './problem.js';

/** A value is no link, or one that joins what cannot be joined. */
export class LinkError extends AppError {
  readonly code = 'LINK_INVALID';

  /** @param problems - at least one, in the order in which they are to be told. */
  constructor(readonly problems: readonly [Problem, ...Problem[]]) {
    const told = problems.map(({ path, message }) => `  ${path || '(the value)'}: ${message}`);
    super(`Not a valid link. Correct this and send it again:\n${told.join('\n')}`);
  }
}

/** @returns the value itself, so that its JSON is that which came. @throws LinkError */
export function parseLink(value: unknown): Link {
  const parsed = linkSchema.safeParse(value);
  const [first, ...others] = parsed.success
    ? problemsOf(parsed.data)
    : parsed.error.issues.map(({ path, message }) => ({ path: pathOf(path), message }));
  if (first) throw new LinkError([first, ...others]);
  return value as Link;
}

function problemsOf(link: Link): readonly Problem[] {
  const letter = letterOf(link.type);
  const ends = (['a', 'b'] as const).flatMap((name): Problem[] => {
    const { article, id } = link[name];
    const problem = articleIdProblem(article);
    if (problem !== null) return [{ path: `${name}.article`, message: `cannot be an article's id: ${problem}.` }];
    if ((id?.[0] ?? null) === letter) return [];
    const wanted = letter === null ? 'null: it joins the articles themselves' : `an id that begins with "${letter}_"`;
    return [{ path: `${name}.id`, message: `of a link of type ${link.type} must be ${wanted}.` }];
  });
  const isOne = link.a.article === link.b.article && link.a.id === link.b.id;
  return isOne ? [...ends, { path: 'b', message: 'is what a is: a link joins two.' }] : ends;
}

/** The first letter of the ids that a type joins; null where it joins articles. */
function letterOf(type: LinkType): 'e' | 'm' | 's' | null {
  if (type === 'copy' || type === 'story') return null;
  if (type === 'same-entity') return 'e';
  return type === 'same-event' ? 'm' : 's';
}
