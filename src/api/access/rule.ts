/** Rules of the fields where a request begins: each says who may ask for it, or that everybody may. */
import { Extensions } from 'type-graphql';
import type { Role } from '../../access/role.js';

export type Rule = Role | 'public';

/** Stands beside @Query, @Mutation and @Subscription; a server with one that has none does not start. */
export const Access = (rule: Rule) => Extensions({ access: rule });
