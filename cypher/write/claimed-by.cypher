// Who said each claim.
// params: rows [{id, to, mark, props}]
// returns: written
UNWIND $rows AS row
MATCH (n:Claim {id: row.id})
MATCH (o:Entity {id: row.to})
MERGE (n)-[r:CLAIMED_BY]->(o)
SET r = row.props
RETURN count(r) AS written
