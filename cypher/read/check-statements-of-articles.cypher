// The statements that stand in each article, with what quotes its text.
// params: ids
// returns: id, statement
UNWIND $ids AS id
MATCH (a:Article {id: id})
MATCH (a)<-[:STATED_IN]-(s:Statement)
RETURN id, s {.id, .text, .starts, .ends, .quoted, .quotedStarts, .quotedEnds, .prefix, .suffix, .sourceText, .sourceStart, .sourceEnd
  , .cueText, .cueStart, .cueEnd} AS statement
