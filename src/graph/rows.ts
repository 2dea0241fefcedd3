/** What a graph holds of articles: the units of each revision, what it tells of nodes that articles share, and its evidence for claims. */
import { type Placed, placed, type Revisions } from './revisions.js';
import { articleUnits } from './rows/article-rows.js';
import { type Evidence, evidenceOf } from './rows/claim-rows.js';
import { entityVotes, type Vote } from './rows/entity-rows.js';
import { type EventEvidence, eventEvidenceOf, mentionUnits } from './rows/event-rows.js';
import { outletVotes } from './rows/outlet-rows.js';
import { roleUnits } from './rows/role-rows.js';
import { statementUnits } from './rows/statement-rows.js';
import { tellingOf } from './rows/telling.js';
import type { Unit } from './rows/unit.js';

export type Rows = {
  /** What the articles alone stand for. */
  readonly units: readonly Unit[];
  /** What they tell of entities and outlets. */
  readonly votes: readonly Vote[];
  /** What claims are derived from. */
  readonly evidence: readonly Evidence[];
  /** What events are derived from. */
  readonly eventEvidence: readonly EventEvidence[];
};

/** A function of its argument alone: the same revisions give the same rows, in any store and at any time. */
export function rowsOf(articles: readonly Revisions[]): Rows {
  const rows = articles.flatMap(placed).map(rowsOfRevision);
  return {
    units: rows.flatMap(({ units }) => units),
    votes: rows.flatMap(({ votes }) => votes),
    evidence: rows.flatMap(({ evidence }) => evidence),
    eventEvidence: rows.flatMap(({ eventEvidence }) => eventEvidence),
  };
}

function rowsOfRevision(revision: Placed): Rows {
  const telling = tellingOf(revision);
  return {
    units: [...articleUnits(telling), ...roleUnits(telling), ...mentionUnits(telling), ...statementUnits(telling)],
    votes: [...outletVotes(telling), ...entityVotes(telling)],
    evidence: evidenceOf(telling),
    eventEvidence: eventEvidenceOf(telling),
  };
}
