// The statements reported inside each statement, as they stand in the text.
// params: ids
// returns: id, rows
UNWIND $ids AS id
MATCH (s:Statement {id: id})
CALL (s) {
  MATCH (s)<-[:WITHIN]-(i:Statement)
  WITH i ORDER BY i.position, i.id
  RETURN collect(i {.id, .kind, .act, .polarity, .modality, .confidence, .producer, .text, .quoted, .starts, .ends, .sourceText
    , .cueText, .cueLemma, .cueStart, .cueEnd, .saidAtValue, .saidAtPrecision, .saidAtBefore, .saidAtAfter, .saidAtText
    , .dueValue, .duePrecision, .dueBefore, .dueAfter, .dueText, .speakerIds, .aboutIds, .targetIds
    , .articleId, .outletId, .claimId, .sortKey, key: i.sortKey}) AS rows
}
RETURN id, rows
