// Decompositions: the JSON verbatim, and the times that nothing else tells.
// params: rows [{id, props}]
// returns: nothing
UNWIND $rows AS row
MERGE (n:Decomposition {id: row.id})
SET n = row.props
