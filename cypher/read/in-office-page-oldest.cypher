// One page of what was said in an office of each organisation or country, oldest first; total counts what passes the filter, degree all of them.
// Several ids of one key are the spellings of one hub, or several hubs: their lists are one, and what is in several is given once.
// params: keys [{at, ids, after, before, since, until}], first, speakerIds, aboutIds, targetIds, outletIds, countryIds,
//   claimIds, acts, kinds, minConfidence, dated, secondHand, unresolved, speakerKinds, officeOfIds, office, dueSince, dueUntil,
//   knownSince, knownUntil, words
// parts: article, sources, about, details, total, degree
// returns: at, rows, total?, degree?
UNWIND $keys AS k
CALL (k) {
  UNWIND k.ids AS hub
  MATCH (h:Entity {id: hub})
  CALL (h, k, hub) {
    MATCH (h)<-[r:SPOKEN_IN_OFFICE]-(s:Statement)
    WHERE r.hubId = hub AND r.sortKey > k.after AND r.sortKey < k.before
      AND ($speakerIds IS NULL OR any(x IN r.speakerIds WHERE x IN $speakerIds))
      AND ($aboutIds IS NULL OR any(x IN r.aboutIds WHERE x IN $aboutIds))
      AND ($targetIds IS NULL OR any(x IN r.targetIds WHERE x IN $targetIds))
      AND ($outletIds IS NULL OR r.outletId IN $outletIds)
      AND ($countryIds IS NULL OR any(x IN r.countryIds WHERE x IN $countryIds))
      AND ($claimIds IS NULL OR r.claimId IN $claimIds)
      AND ($acts IS NULL OR r.act IN $acts)
      AND ($kinds IS NULL OR r.kind IN $kinds)
      AND ($minConfidence IS NULL OR r.confidence >= $minConfidence)
      AND ($dated IS NULL OR r.dated = $dated)
      AND ($secondHand IS NULL OR r.secondHand = $secondHand)
      AND ($unresolved IS NULL OR r.unresolved = $unresolved)
      AND ($speakerKinds IS NULL OR any(x IN r.speakerKinds WHERE x IN $speakerKinds))
      AND ($officeOfIds IS NULL OR r.officeOfId IN $officeOfIds)
      AND ($office IS NULL OR all(w IN $office WHERE r.office CONTAINS w))
      AND ($dueSince IS NULL OR r.dueBy >= $dueSince)
      AND ($dueUntil IS NULL OR r.dueBy < $dueUntil)
      AND ($knownSince IS NULL OR r.addedAt >= $knownSince)
      AND ($knownUntil IS NULL OR r.addedAt < $knownUntil)
      AND ($words IS NULL OR all(w IN $words WHERE s.words CONTAINS w))
    WITH r, s ORDER BY r.hubId, r.sortKey LIMIT $first
    RETURN r, s
  }
  WITH r, s ORDER BY r.sortKey LIMIT $first
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
  WITH * ORDER BY r.sortKey
  RETURN collect(s {.id, .kind, .act, .text, .saidAtValue, .saidAtPrecision, .speakerIds, .aboutIds, .targetIds, .articleId
    , .polarity, .modality, .confidence, .producer, .quoted, .starts, .ends, .sourceText // if: details
    , .cueText, .cueLemma, .cueStart, .cueEnd, .saidAtBefore, .saidAtAfter, .saidAtText // if: details
    , .dueValue, .duePrecision, .dueBefore, .dueAfter, .dueText, .outletId, .claimId, .sortKey // if: details
    , key: r.sortKey
    , sources: sources // if: sources
    , about: about // if: about
    , article: a {.id, .headline, .url, .outletId, .outletName, .publishedValue, .publishedPrecision // if: article
        , .publishedBefore, .publishedAfter, .publishedText, .addedAt, .sortKey, .headlineQuotesNotInBody // if: article, details
      } // if: article
  }) AS rows
}
CALL (k) { // if: total
  UNWIND k.ids AS hub // if: total
  MATCH (h:Entity {id: hub}) // if: total
  CALL (h, k, hub) { // if: total
    MATCH (h)<-[r:SPOKEN_IN_OFFICE]-(s:Statement) // if: total
    WHERE r.hubId = hub AND r.sortKey > k.since AND r.sortKey < k.until // if: total
      AND ($speakerIds IS NULL OR any(x IN r.speakerIds WHERE x IN $speakerIds)) // if: total
      AND ($aboutIds IS NULL OR any(x IN r.aboutIds WHERE x IN $aboutIds)) // if: total
      AND ($targetIds IS NULL OR any(x IN r.targetIds WHERE x IN $targetIds)) // if: total
      AND ($outletIds IS NULL OR r.outletId IN $outletIds) // if: total
      AND ($countryIds IS NULL OR any(x IN r.countryIds WHERE x IN $countryIds)) // if: total
      AND ($claimIds IS NULL OR r.claimId IN $claimIds) // if: total
      AND ($acts IS NULL OR r.act IN $acts) // if: total
      AND ($kinds IS NULL OR r.kind IN $kinds) // if: total
      AND ($minConfidence IS NULL OR r.confidence >= $minConfidence) // if: total
      AND ($dated IS NULL OR r.dated = $dated) // if: total
      AND ($secondHand IS NULL OR r.secondHand = $secondHand) // if: total
      AND ($unresolved IS NULL OR r.unresolved = $unresolved) // if: total
      AND ($speakerKinds IS NULL OR any(x IN r.speakerKinds WHERE x IN $speakerKinds)) // if: total
      AND ($officeOfIds IS NULL OR r.officeOfId IN $officeOfIds) // if: total
      AND ($office IS NULL OR all(w IN $office WHERE r.office CONTAINS w)) // if: total
      AND ($dueSince IS NULL OR r.dueBy >= $dueSince) // if: total
      AND ($dueUntil IS NULL OR r.dueBy < $dueUntil) // if: total
      AND ($knownSince IS NULL OR r.addedAt >= $knownSince) // if: total
      AND ($knownUntil IS NULL OR r.addedAt < $knownUntil) // if: total
      AND ($words IS NULL OR all(w IN $words WHERE s.words CONTAINS w)) // if: total
    RETURN count(r) AS own // if: total
  } // if: total
  RETURN coalesce(sum(own), 0) AS total // if: total
} // if: total
CALL (k) { // if: degree
  UNWIND k.ids AS hub // if: degree
  MATCH (h:Entity {id: hub}) // if: degree
  WITH COUNT { (h)<-[:SPOKEN_IN_OFFICE]-() } AS own // if: degree
  RETURN coalesce(sum(own), 0) AS apart // if: degree
} // if: degree
CALL (k) { // if: degree
  UNWIND CASE WHEN size(k.ids) > 1 THEN k.ids ELSE [] END AS hub // if: degree
  MATCH (h:Entity {id: hub})<-[:SPOKEN_IN_OFFICE]-(s:Statement) // if: degree
  RETURN count(DISTINCT s) AS together // if: degree
} // if: degree
RETURN k.at AS at, rows
  , total // if: total
  , CASE WHEN size(k.ids) > 1 THEN together ELSE apart END AS degree // if: degree
