// The graph's version; no row where nothing was ever written.
// params: nothing
// returns: graph, writtenBy
MATCH (v:Version {id: 'graph'})
RETURN v.graph AS graph, v.writtenBy AS writtenBy
