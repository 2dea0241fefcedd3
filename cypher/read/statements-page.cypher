// One page of all statements, newest first, day by day until it is full; total counts what passes the filter.
// params: keys [{at, firstDay, lastDay, sinceDay, untilDay, after, before, since, until}], first, speakerIds, aboutIds, targetIds, outletIds,
//   countryIds, claimIds, acts, kinds, minConfidence, dated, secondHand, unresolved, speakerKinds, officeOfIds, office, dueSince, dueUntil,
//   knownSince, knownUntil, words
// parts: article, sources, about, details, total
// returns: at, rows, total?
UNWIND $keys AS k
CALL (k) {
  MATCH (s:Statement)
  WHERE s.day >= k.firstDay AND s.day <= k.lastDay AND s.sortKey > k.after AND s.sortKey < k.before AND s.claimId IS NOT NULL
    AND ($speakerIds IS NULL OR any(x IN s.speakerIds WHERE x IN $speakerIds))
    AND ($aboutIds IS NULL OR any(x IN s.aboutIds WHERE x IN $aboutIds))
    AND ($targetIds IS NULL OR any(x IN s.targetIds WHERE x IN $targetIds))
    AND ($outletIds IS NULL OR s.outletId IN $outletIds)
    AND ($countryIds IS NULL OR any(x IN s.countryIds WHERE x IN $countryIds))
    AND ($claimIds IS NULL OR s.claimId IN $claimIds)
    AND ($acts IS NULL OR s.act IN $acts)
    AND ($kinds IS NULL OR s.kind IN $kinds)
    AND ($minConfidence IS NULL OR s.confidence >= $minConfidence)
    AND ($dated IS NULL OR s.dated = $dated)
    AND ($secondHand IS NULL OR s.secondHand = $secondHand)
    AND ($unresolved IS NULL OR s.unresolved = $unresolved)
    AND ($speakerKinds IS NULL OR any(x IN s.speakerKinds WHERE x IN $speakerKinds))
    AND ($officeOfIds IS NULL OR s.officeOfId IN $officeOfIds)
    AND ($office IS NULL OR all(w IN $office WHERE s.office CONTAINS w))
    AND ($dueSince IS NULL OR s.dueBy >= $dueSince)
    AND ($dueUntil IS NULL OR s.dueBy < $dueUntil)
    AND ($knownSince IS NULL OR s.addedAt >= $knownSince)
    AND ($knownUntil IS NULL OR s.addedAt < $knownUntil)
    AND ($words IS NULL OR all(w IN $words WHERE s.words CONTAINS w))
  WITH s ORDER BY s.day DESC, s.sortKey DESC LIMIT $first
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
CALL (k) { // if: total
  MATCH (s:Statement) // if: total
  WHERE s.day >= k.sinceDay AND s.day <= k.untilDay AND s.sortKey > k.since AND s.sortKey < k.until AND s.claimId IS NOT NULL // if: total
    AND ($speakerIds IS NULL OR any(x IN s.speakerIds WHERE x IN $speakerIds)) // if: total
    AND ($aboutIds IS NULL OR any(x IN s.aboutIds WHERE x IN $aboutIds)) // if: total
    AND ($targetIds IS NULL OR any(x IN s.targetIds WHERE x IN $targetIds)) // if: total
    AND ($outletIds IS NULL OR s.outletId IN $outletIds) // if: total
    AND ($countryIds IS NULL OR any(x IN s.countryIds WHERE x IN $countryIds)) // if: total
    AND ($claimIds IS NULL OR s.claimId IN $claimIds) // if: total
    AND ($acts IS NULL OR s.act IN $acts) // if: total
    AND ($kinds IS NULL OR s.kind IN $kinds) // if: total
    AND ($minConfidence IS NULL OR s.confidence >= $minConfidence) // if: total
    AND ($dated IS NULL OR s.dated = $dated) // if: total
    AND ($secondHand IS NULL OR s.secondHand = $secondHand) // if: total
    AND ($unresolved IS NULL OR s.unresolved = $unresolved) // if: total
    AND ($speakerKinds IS NULL OR any(x IN s.speakerKinds WHERE x IN $speakerKinds)) // if: total
    AND ($officeOfIds IS NULL OR s.officeOfId IN $officeOfIds) // if: total
    AND ($office IS NULL OR all(w IN $office WHERE s.office CONTAINS w)) // if: total
    AND ($dueSince IS NULL OR s.dueBy >= $dueSince) // if: total
    AND ($dueUntil IS NULL OR s.dueBy < $dueUntil) // if: total
    AND ($knownSince IS NULL OR s.addedAt >= $knownSince) // if: total
    AND ($knownUntil IS NULL OR s.addedAt < $knownUntil) // if: total
    AND ($words IS NULL OR all(w IN $words WHERE s.words CONTAINS w)) // if: total
  RETURN count(s) AS total // if: total
} // if: total
RETURN k.at AS at, rows
  , total // if: total
