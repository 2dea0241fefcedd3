/** Whom a source may be. */
import { Field, Float, ObjectType } from 'type-graphql';
import type { CandidateRow } from '../../graph/reads/unresolved-sources.js';
import type { Context } from '../context.js';
import { asOne } from './as-one.js';
import { Entity } from './entity.js';

@ObjectType({ simpleResolvers: true, description: 'Whom a source may be, as far as an article lets guess.' })
export class Candidate {
  @Field(() => Entity, { description: 'Who.' })
  entity!: Entity;

  @Field(() => Float, { description: 'How likely, from 0 to 1; of several statements, the best.' })
  score!: number;

  @Field(() => String, { description: 'Why, in words.' })
  reason!: string;
}

/** Each once, with its best score: the best come first. */
export async function candidatesFrom(rows: readonly CandidateRow[], context: Context): Promise<readonly CandidateRow[]> {
  const all = await Promise.all(rows.map(async (row) => ({ ...row, entity: await asOne(row.entity, context) })));
  return all.filter(({ entity }, at) => all.findIndex((other) => other.entity.id === entity.id) === at);
}
