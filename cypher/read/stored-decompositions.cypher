// The decompositions of articles and older revisions, with the times that nothing else tells.
// params: ids
// returns: id, json, addedAt, articleAddedAt, revisesId, keptIds, keptAt
UNWIND $ids AS id
MATCH (d:Decomposition {id: id})
RETURN id, d.json AS json, d.addedAt AS addedAt, d.articleAddedAt AS articleAddedAt, d.revisesId AS revisesId, d.keptIds AS keptIds, d.keptAt AS keptAt
