// The role in which each statement was spoken.
// params: rows [{id, to, mark, props}]
// returns: written
UNWIND $rows AS row
MATCH (n:Statement {id: row.id})
MATCH (o:Role {id: row.to})
MERGE (n)-[r:SPOKEN_AS]->(o)
SET r = row.props
RETURN count(r) AS written
