// What a headline, standfirst or repetition says again.
// params: ids
// returns: id, node
UNWIND $ids AS id
MATCH (s:Statement {id: id})
MATCH (s)-[:RESTATES]->(o:Statement)
RETURN id, o {.id, .kind, .act, .polarity, .modality, .confidence, .producer, .text, .quoted, .starts, .ends, .sourceText
    , .cueText, .cueLemma, .cueStart, .cueEnd, .saidAtValue, .saidAtPrecision, .saidAtBefore, .saidAtAfter, .saidAtText
    , .dueValue, .duePrecision, .dueBefore, .dueAfter, .dueText, .speakerIds, .aboutIds, .targetIds
    , .articleId, .outletId, .claimId, .sortKey, key: o.sortKey} AS node
ORDER BY id, o.id
