// Claims the graph's version, and holds it until the transaction ends: two processes that write wait for one another.
// params: graph, writtenBy
// returns: graph
MERGE (v:Version {id: 'graph'})
ON CREATE SET v.graph = $graph, v.writtenBy = $writtenBy
SET v.held = true
RETURN v.graph AS graph
