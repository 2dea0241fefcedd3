// The statements that answer each one, oldest first; of very many the first thousand. asked: when the one they answer was said.
// params: ids
// returns: id, rows
UNWIND $ids AS id
MATCH (s:Statement {id: id})
CALL (id) {
  MATCH (r:Relation {toStatementId: id})
  WHERE r.kind = 'responds_to' AND r.status <> 'rejected'
  MATCH (r)-[:RELATES_FROM]->(x:Statement)
  RETURN x
}
WITH DISTINCT id, s, x
WITH id, s, x ORDER BY id, x.sortKey
WITH id, collect(x {.id, .kind, .act, .polarity, .modality, .confidence, .producer, .text, .quoted, .starts, .ends, .sourceText
  , .cueText, .cueLemma, .cueStart, .cueEnd, .saidAtValue, .saidAtPrecision, .saidAtBefore, .saidAtAfter, .saidAtText
  , .dueValue, .duePrecision, .dueBefore, .dueAfter, .dueText, .speakerIds, .aboutIds, .targetIds
  , .articleId, .outletId, .claimId, .sortKey, key: x.sortKey, asked: s.sortKey}) AS all
RETURN id, all[0..1000] AS rows
