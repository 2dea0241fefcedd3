// Who else may have said each statement, one for each method.
// params: rows [{id, to, mark, props}]
// returns: written
UNWIND $rows AS row
MATCH (n:Statement {id: row.id})
MATCH (o:Entity {id: row.to})
MERGE (n)-[r:PERHAPS_SAID_BY {method: row.mark}]->(o)
SET r = row.props
SET r.score = toFloat(row.props.score)
RETURN count(r) AS written
