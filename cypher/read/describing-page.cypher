// One page of the statements that tell of each event, or of those that deny it, newest first.
// params: keys [{at, id, after, before, stance}], first
// parts: sources, about, article, details, total
// returns: at, rows, total?
UNWIND $keys AS k
MATCH (h:Event {id: k.id})
CALL (h, k) {
  MATCH (h)<-[:REFERS_TO]-(m:EventMention)<-[d:DESCRIBES]-(s:Statement)
  WHERE d.stance = k.stance AND s.sortKey > k.after AND s.sortKey < k.before
  WITH DISTINCT s ORDER BY s.sortKey DESC LIMIT $first
  MATCH (s)-[:STATED_IN]->(a:Article) // if: article
  CALL (s) { // if: sources
    MATCH (s)<-[:SAID]-(x:Entity) // if: sources
    RETURN collect(x {.id, .kind, .name, .canonicalId // if: sources
      , .named, .aliases, .wikidataId, .iso2, .memberIds // if: sources, details
    }) AS sources // if: sources
  } // if: sources
  CALL (s) { // if: about
    MATCH (s)-[:ABOUT]->(x:Entity) // if: about
    RETURN collect(x {.id, .kind, .name, .canonicalId // if: about
      , .named, .aliases, .wikidataId, .iso2, .memberIds // if: about, details
    }) AS about // if: about
  } // if: about
  WITH * ORDER BY s.sortKey DESC
  RETURN collect(s {.id, .kind, .act, .text, .saidAtValue, .saidAtPrecision, .speakerIds, .aboutIds, .targetIds, .articleId
    , .polarity, .modality, .confidence, .producer, .quoted, .starts, .ends, .sourceText // if: details
    , .cueText, .cueLemma, .cueStart, .cueEnd, .saidAtBefore, .saidAtAfter, .saidAtText // if: details
    , .dueValue, .duePrecision, .dueBefore, .dueAfter, .dueText, .outletId, .claimId, .sortKey // if: details
    , key: s.sortKey
    , sources: sources // if: sources
    , about: about // if: about
    , article: a {.id, .headline, .url, .outletId, .outletName, .publishedValue, .publishedPrecision // if: article
        , .publishedBefore, .publishedAfter, .publishedText, .addedAt, .sortKey, .headlineQuotesNotInBody // if: article, details
      } // if: article
  }) AS rows
}
CALL (h, k) { // if: total
  MATCH (h)<-[:REFERS_TO]-(m:EventMention)<-[d:DESCRIBES]-(s:Statement) // if: total
  WHERE d.stance = k.stance // if: total
  RETURN count(DISTINCT s.id) AS total // if: total
} // if: total
RETURN k.at AS at, rows
  , total // if: total
