// Statements by id.
// params: ids
// returns: id, node
UNWIND $ids AS id
MATCH (s:Statement {id: id})
RETURN id, s {.id, .kind, .act, .polarity, .modality, .confidence, .producer, .text, .quoted, .starts, .ends, .sourceText
  , .cueText, .cueLemma, .cueStart, .cueEnd, .saidAtValue, .saidAtPrecision, .saidAtBefore, .saidAtAfter, .saidAtText
  , .dueValue, .duePrecision, .dueBefore, .dueAfter, .dueText, .speakerIds, .aboutIds, .targetIds
  , .articleId, .outletId, .claimId, .sortKey, key: s.sortKey} AS node
