// Says in which version the graph is, and by whom it is rebuilt: version 0 while it is, nobody otherwise.
// params: graph, writtenBy, rebuildId
// returns: nothing
MERGE (v:Version {id: 'graph'})
SET v.graph = $graph, v.writtenBy = $writtenBy, v.rebuildId = $rebuildId, v.held = true
