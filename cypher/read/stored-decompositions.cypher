// The decompositions of articles and older revisions, with the times that nothing else tells.
// params: ids
// returns: node
UNWIND $ids AS id
MATCH (d:Decomposition {id: id})
RETURN d {.id, .json, .addedAt, .articleAddedAt, .revisesId, .keptIds, .keptAt} AS node
