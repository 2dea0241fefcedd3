// Claims that others contradict, and those that none does any more.
// params: rows [{id, contradicted}]
// returns: nothing
UNWIND $rows AS row
MATCH (c:Claim {id: row.id})
SET c.contradicted = row.contradicted
