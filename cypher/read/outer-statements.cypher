// The statements inside which each statement is reported, the nearest first; at most eight.
// params: ids
// returns: id, rows
UNWIND $ids AS id
MATCH (s:Statement {id: id})
CALL (s) {
  MATCH p = (s)-[:WITHIN*1..8]->(o:Statement)
  WITH o, length(p) AS depth ORDER BY depth
  RETURN collect(o {.id, .kind, .act, .polarity, .modality, .confidence, .producer, .text, .quoted, .starts, .ends, .sourceText
    , .cueText, .cueLemma, .cueStart, .cueEnd, .saidAtValue, .saidAtPrecision, .saidAtBefore, .saidAtAfter, .saidAtText
    , .dueValue, .duePrecision, .dueBefore, .dueAfter, .dueText, .speakerIds, .aboutIds, .targetIds
    , .articleId, .outletId, .claimId, .sortKey, key: o.sortKey}) AS rows
}
RETURN id, rows
