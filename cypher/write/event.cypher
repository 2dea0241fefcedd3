// Events with what is counted from their mentions.
// params: rows [{id, props}]
// returns: nothing
UNWIND $rows AS row
MERGE (n:Event {id: row.id})
SET n = row.props
