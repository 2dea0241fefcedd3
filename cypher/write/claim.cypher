// Claims with what is counted from their statements.
// params: rows [{id, props}]
// returns: nothing
UNWIND $rows AS row
MERGE (n:Claim {id: row.id})
SET n = row.props
