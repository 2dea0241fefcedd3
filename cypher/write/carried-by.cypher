// The outlet that carried each statement.
// params: rows [{id, to, mark, props}]
// returns: written
UNWIND $rows AS row
MATCH (n:Statement {id: row.id})
MATCH (o:Outlet {id: row.to})
MERGE (n)-[r:CARRIED_BY]->(o)
SET r = row.props
SET r.confidence = toFloat(row.props.confidence)
RETURN count(r) AS written
