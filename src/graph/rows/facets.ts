/** Facets: what a statement's relationships carry, so that pages, filters and counts read them alone. */
import type { Statement } from '../../decomposition/decomposition.js';
import { claimId, withheldClaimId } from '../../decomposition/ids.js';
import { spacedWords } from '../../text/sought-words.js';
import { textOf } from '../../text/span.js';
import { addedAtOf } from '../revisions.js';
import { dueBy } from './due.js';
import { idOf, idOrNull } from './graph-ids.js';
import { spokenFor } from './spoken-for.js';
import type { Telling } from './telling.js';
import { bucketsOf, sortKeyOf, startOf } from './time.js';

export type Facets = {
  readonly sortKey: string;
  readonly day: string;
  readonly hour: string | null;
  readonly week: string;
  readonly month: string;
  readonly addedAt: string;
  readonly act: string;
  readonly kind: string;
  /** The cue's lemma. */
  readonly cue: string | null;
  readonly confidence: number;
  readonly outletId: string | null;
  readonly speakerIds: readonly string[];
  readonly aboutIds: readonly string[];
  readonly targetIds: readonly string[];
  readonly countryIds: readonly string[];
  /** null for what expresses no claim: a statement that restates, one of an older revision. */
  readonly claimId: string | null;
  readonly articleId: string;
  /** Whether it is told when it was said. */
  readonly dated: boolean;
  /** Whether it is reported inside another statement. */
  readonly secondHand: boolean;
  /** Whether nobody is told to have said it, or only somebody without a name or with that of several; judgements may know better (retell-known.ts). */
  readonly unresolved: boolean;
  /** Kinds of those who said it, each once. */
  readonly speakerKinds: readonly string[];
  /** The office in which the source speaks, folded with a space on both sides, and what it is an office of. */
  readonly office: string | null;
  readonly officeOfId: string | null;
  /** The last second of the time in which a promise or prediction falls due. */
  readonly dueBy: string | null;
};

/** Source and subjects of a statement that restates are those of what it restates. */
export function facetsOf(statement: Statement, telling: Telling): Facets {
  const { ids, nodeId, outletId, at, current, originals, decomposition } = telling;
  const id = idOf(ids.statements, statement.id);
  const said = statement.saidAt?.value ? (startOf(statement.saidAt.value) ?? at) : at;
  const { source, about } = originals.get(statement.id) ?? statement;
  const speakerIds = distinct(source ? [source.entityId, ...source.alsoIds].map((speaker) => idOf(ids.entities, speaker)) : []);
  return {
    ...{ sortKey: sortKeyOf(said, id), ...bucketsOf(said), addedAt: addedAtOf(telling, id) },
    ...{ act: statement.act, kind: statement.kind, cue: statement.cue?.lemma ?? null, confidence: statement.confidence, outletId },
    speakerIds,
    aboutIds: distinct(about.map(({ entityId }) => idOf(ids.entities, entityId))),
    targetIds: distinct(about.filter(({ target }) => target).map(({ entityId }) => idOf(ids.entities, entityId))),
    countryIds: distinct(source ? speakerIds.flatMap((speaker) => spokenFor(speaker, source, telling) ?? []) : []),
    claimId: current && statement.restates === null ? claimOf(statement, id, decomposition.article) : null,
    articleId: nodeId,
    dated: (statement.saidAt?.value ?? null) !== null,
    secondHand: statement.within !== null,
    unresolved: !speakerIds.some((speaker) => isResolved(speaker, telling)),
    speakerKinds: distinct(speakerIds.flatMap((speaker) => telling.entities.get(speaker)?.kind ?? [])),
    ...officeOf(source, telling),
    dueBy: dueBy(statement.due),
  };
}

const claimOf = (statement: Statement, id: string, article: { readonly id: string; readonly text: string }): string =>
  statement.act === 'withhold' ? withheldClaimId(id) : claimId(contentOf(statement, article.text), article);

function officeOf(source: Statement['source'], { decomposition, ids }: Telling): Pick<Facets, 'office' | 'officeOfId'> {
  const role = decomposition.roles[source?.roleIndex ?? -1];
  return { office: role ? spacedWords(role.title) : null, officeOfId: role ? idOrNull(ids.entities, role.ofId) : null };
}

/** The words of the content; where it is interrupted, the parts joined by ' … '. */
export const contentOf = ({ content }: Statement, text: string): string => content.map((span) => textOf(text, span)).join(' … ');

function isResolved(entityId: string, { entities }: Telling): boolean {
  const entity = entities.get(entityId);
  return entity?.named === true && !entity.ambiguous;
}

const distinct = (ids: readonly string[]): readonly string[] => [...new Set(ids)];
