// Roles: who holds which office, as one article tells it.
// params: rows [{id, props}]
// returns: nothing
UNWIND $rows AS row
MERGE (n:Role {id: row.id})
SET n = row.props
