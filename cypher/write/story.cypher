// Stories with all their properties.
// params: rows [{id, props}]
// returns: nothing
UNWIND $rows AS row
MERGE (n:Story {id: row.id})
SET n = row.props
