// Says in which version the graph is; 0 while it is rebuilt.
// params: graph, writtenBy
// returns: nothing
MERGE (v:Version {id: 'graph'})
SET v.graph = $graph, v.writtenBy = $writtenBy, v.held = true
