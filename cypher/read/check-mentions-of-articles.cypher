// The event mentions that each article reports, with what quotes its text.
// params: ids
// returns: id, mention
UNWIND $ids AS id
MATCH (a:Article {id: id})
MATCH (a)-[:REPORTS]->(m:EventMention)
RETURN id, m {.id, .trigger, .triggerStart, .triggerEnd} AS mention
