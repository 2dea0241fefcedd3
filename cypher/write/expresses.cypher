// The claim that each statement expresses.
// params: rows [{id, to, mark, props}]
// returns: written
UNWIND $rows AS row
MATCH (n:Statement {id: row.id})
MATCH (o:Claim {id: row.to})
MERGE (n)-[r:EXPRESSES]->(o)
SET r = row.props
SET r.confidence = toFloat(row.props.confidence)
RETURN count(r) AS written
