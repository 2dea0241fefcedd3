// Who holds each role.
// params: rows [{id, to, mark, props}]
// returns: written
UNWIND $rows AS row
MATCH (n:Role {id: row.id})
MATCH (o:Entity {id: row.to})
MERGE (n)<-[r:HOLDS]-(o)
SET r = row.props
RETURN count(r) AS written
