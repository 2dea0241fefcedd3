// The entities that each judgement is about.
// params: rows [{id, to}]
// returns: nothing
UNWIND $rows AS row
MATCH (j:Judgement {id: row.id})
MATCH (e:Entity {id: row.to})
MERGE (j)-[:CONCERNS]->(e)
