// Relations with all their properties.
// params: rows [{id, props}]
// returns: nothing
UNWIND $rows AS row
MERGE (n:Relation {id: row.id})
SET n = row.props
SET n.score = toFloat(row.props.score)
