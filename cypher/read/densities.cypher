// How many statements and events each entity has, all its spellings together.
// params: ids
// returns: id, total
UNWIND $ids AS id
MATCH (e:Entity {canonicalId: id})
WITH id, COUNT { (e)-[:SAID]->() } AS said, COUNT { (e)<-[:ABOUT]-() } AS about, COUNT { (e)<-[:HAS_PARTICIPANT]-() } AS events
RETURN id, coalesce(sum(said + about + events), 0) AS total
