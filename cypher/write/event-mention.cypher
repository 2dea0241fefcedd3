// Event mentions: what one place in an article tells.
// params: rows [{id, props}]
// returns: nothing
UNWIND $rows AS row
MERGE (n:EventMention {id: row.id})
SET n = row.props
SET n.confidence = toFloat(row.props.confidence)
