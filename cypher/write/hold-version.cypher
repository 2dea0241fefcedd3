// Holds the graph's version until the transaction ends, and tells by whom the graph is rebuilt.
// params: nothing
// returns: rebuildId
MATCH (v:Version {id: 'graph'})
SET v.held = true
RETURN v.rebuildId AS rebuildId
