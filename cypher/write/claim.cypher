// Claims with what is counted from their statements; what relations make of them stays.
// params: rows [{id, props}]
// returns: nothing
UNWIND $rows AS row
MERGE (n:Claim {id: row.id})
WITH n, row, n.contradicted AS contradicted
SET n = row.props
SET n.contradicted = contradicted
