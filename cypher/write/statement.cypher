// Statements with all their properties.
// params: rows [{id, props}]
// returns: nothing
UNWIND $rows AS row
MERGE (n:Statement {id: row.id})
SET n = row.props
SET n.confidence = toFloat(row.props.confidence)
