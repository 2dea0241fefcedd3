// Judgements as they were written.
// params: rows [{id, props}]
// returns: nothing
UNWIND $rows AS row
MERGE (n:Judgement {id: row.id})
SET n = row.props
SET n.score = toFloat(row.props.score)
