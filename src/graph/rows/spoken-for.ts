/** For which country somebody speaks, as one article tells it. */
import type { Decomposition, Source } from '../../decomposition/decomposition.js';
import { idOf, idOrNull } from './graph-ids.js';
import type { Telling } from './telling.js';

/**
 * Itself where it is a country, else its country, else that of the office it speaks in or holds, else that of an organisation it
 * belongs to.
 *
 * @param speakerId - id in the graph.
 * @param source - the source it speaks in; its office counts for the one who holds it alone.
 * @returns id of a country in the graph, or null where the article does not tell.
 */
export function spokenFor(speakerId: string, source: Source, telling: Telling): string | null {
  const speaker = telling.entities.get(speakerId);
  if (!speaker) return null;
  return (
    countryOf(speakerId, telling) ?? firstCountry(officesOf(speakerId, source, telling), telling) ?? firstCountry(speaker.memberOf, telling)
  );
}

/** The entity itself where it is a country, else its country. */
function countryOf(id: string, { entities }: Telling): string | null {
  const entity = entities.get(id);
  return entity?.kind === 'Country' ? id : (entity?.countryId ?? null);
}

const firstCountry = (ids: readonly string[], telling: Telling): string | null =>
  ids.map((id) => countryOf(id, telling)).find((country) => country !== null) ?? null;

/** Whose offices the speaker holds: first that in which it speaks, then the others in the article's order. */
function officesOf(speakerId: string, { roleIndex }: Source, { decomposition, ids }: Telling): readonly string[] {
  const spokenAs = roleIndex === null ? [] : decomposition.roles.slice(roleIndex, roleIndex + 1);
  return [...spokenAs, ...decomposition.roles]
    .filter(holds(speakerId, ids.entities))
    .flatMap(({ ofId }) => idOrNull(ids.entities, ofId) ?? []);
}

const holds =
  (holderId: string, ids: ReadonlyMap<string, string>) =>
  (role: Decomposition['roles'][number]): boolean =>
    idOf(ids, role.holderId) === holderId;
