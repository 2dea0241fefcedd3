// The organisation or country in whose office each statement was made.
// params: rows [{id, to, mark, props}]
// returns: written
UNWIND $rows AS row
MATCH (n:Statement {id: row.id})
MATCH (o:Entity {id: row.to})
MERGE (n)-[r:SPOKEN_IN_OFFICE]->(o)
SET r = row.props
SET r.confidence = toFloat(row.props.confidence)
RETURN count(r) AS written
