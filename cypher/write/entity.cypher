// Entities with all their properties; their kind is a label too, and what judgements make of them stays.
// params: rows [{id, props}]
// returns: nothing
UNWIND $rows AS row
MERGE (n:Entity {id: row.id})
WITH n, row, n.memberIds AS memberIds
SET n = row.props
SET n.memberIds = memberIds
FOREACH (_ IN CASE row.props.kind WHEN 'Person' THEN [1] ELSE [] END | SET n:Person)
FOREACH (_ IN CASE row.props.kind WHEN 'Organisation' THEN [1] ELSE [] END | SET n:Organisation)
FOREACH (_ IN CASE row.props.kind WHEN 'Country' THEN [1] ELSE [] END | SET n:Country)
FOREACH (_ IN CASE row.props.kind WHEN 'Place' THEN [1] ELSE [] END | SET n:Place)
FOREACH (_ IN CASE row.props.kind WHEN 'Group' THEN [1] ELSE [] END | SET n:Group)
