// The article that each statement stands in.
// params: rows [{id, to, mark, props}]
// returns: written
UNWIND $rows AS row
MATCH (n:Statement {id: row.id})
MATCH (o:Article {id: row.to})
MERGE (n)-[r:STATED_IN]->(o)
SET r = row.props
SET r.confidence = toFloat(row.props.confidence)
RETURN count(r) AS written
