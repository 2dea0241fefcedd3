// Links between articles as they were written.
// params: rows [{id, props}]
// returns: nothing
UNWIND $rows AS row
MERGE (n:Link {id: row.id})
SET n = row.props
