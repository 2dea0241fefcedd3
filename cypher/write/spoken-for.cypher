// The country that each statement was spoken for.
// params: rows [{id, to, mark, props}]
// returns: written
UNWIND $rows AS row
MATCH (n:Statement {id: row.id})
MATCH (o:Entity {id: row.to})
WHERE o:Country
MERGE (n)-[r:SPOKEN_FOR]->(o)
SET r = row.props
SET r.confidence = toFloat(row.props.confidence)
RETURN count(r) AS written
