// Who takes part in each event mention, one for each role.
// params: rows [{id, to, mark, props}]
// returns: written
UNWIND $rows AS row
MATCH (n:EventMention {id: row.id})
MATCH (o:Entity {id: row.to})
MERGE (n)-[r:INVOLVES {role: row.mark}]->(o)
SET r = row.props
RETURN count(r) AS written
