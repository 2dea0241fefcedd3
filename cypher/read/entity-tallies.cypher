// What articles tell of each entity, counted.
// params: ids
// returns: id, canonicalId, tally, tallyCounts
UNWIND $ids AS id
MATCH (e:Entity {id: id})
RETURN id, e.canonicalId AS canonicalId, e.tally AS tally, e.tallyCounts AS tallyCounts
