// One page of those statements among k.ids that pass the filter, newest first; total counts them all. k.ids: what a full-text index found.
// The filters go first: each of what words found is looked up by its id, and one that they leave out is read no further.
// params: keys [{at, ids, after, before, since, until}], first, withId, withKind, withAct, withText, withSaidAt, withArticleId,
//   withSpeakers, withSubjects, withTargets, withName, withHeadline, withUrl, withOutlet, withPublished, details, neighbourDetails,
//   filter? (any of speakerIds, aboutIds, targetIds, outletIds, countryIds, claimIds, acts, kinds, minConfidence, dated, secondHand,
//   unresolved, speakerKinds, officeOfIds, office, dueSince, dueUntil, knownSince, knownUntil, words)
// parts: article, sources, about, total
// returns: at, rows, total?
UNWIND $keys AS k
CALL (k) {
  UNWIND k.ids AS id
  MATCH (s:Statement {id: id})
  WHERE ($speakerIds IS NULL OR any(x IN s.speakerIds WHERE x IN $speakerIds)) // if: filter
    AND ($aboutIds IS NULL OR any(x IN s.aboutIds WHERE x IN $aboutIds)) // if: filter
    AND ($targetIds IS NULL OR any(x IN s.targetIds WHERE x IN $targetIds)) // if: filter
    AND ($outletIds IS NULL OR s.outletId IN $outletIds) // if: filter
    AND ($countryIds IS NULL OR any(x IN s.countryIds WHERE x IN $countryIds)) // if: filter
    AND ($claimIds IS NULL OR s.claimId IN $claimIds) // if: filter
    AND ($acts IS NULL OR s.act IN $acts) // if: filter
    AND ($kinds IS NULL OR s.kind IN $kinds) // if: filter
    AND ($minConfidence IS NULL OR s.confidence >= $minConfidence) // if: filter
    AND ($dated IS NULL OR s.dated = $dated) // if: filter
    AND ($secondHand IS NULL OR s.secondHand = $secondHand) // if: filter
    AND ($unresolved IS NULL OR s.unresolved = $unresolved) // if: filter
    AND ($speakerKinds IS NULL OR any(x IN s.speakerKinds WHERE x IN $speakerKinds)) // if: filter
    AND ($officeOfIds IS NULL OR s.officeOfId IN $officeOfIds) // if: filter
    AND ($office IS NULL OR all(w IN $office WHERE s.office CONTAINS w)) // if: filter
    AND ($dueSince IS NULL OR s.dueBy >= $dueSince) // if: filter
    AND ($dueUntil IS NULL OR s.dueBy < $dueUntil) // if: filter
    AND ($knownSince IS NULL OR s.addedAt >= $knownSince) // if: filter
    AND ($knownUntil IS NULL OR s.addedAt < $knownUntil) // if: filter
    AND ($words IS NULL OR all(w IN $words WHERE s.words CONTAINS w)) // if: filter
  WITH k, s, s.sortKey AS sortKey WHERE sortKey > k.after AND sortKey < k.before AND s.claimId IS NOT NULL
  WITH s ORDER BY sortKey DESC LIMIT $first
  MATCH (s)-[:STATED_IN]->(a:Article) // if: article
  CALL (s) { // if: sources
    MATCH (s)<-[:SAID]-(x:Entity) // if: sources
    RETURN collect([x.id, x.kind, CASE WHEN $withName THEN x.name END, x.canonicalId // if: sources
      , CASE WHEN $neighbourDetails THEN [x.named, x.aliases, x.wikidataId, x.iso2, x.memberIds] END]) AS sources // if: sources
  } // if: sources
  CALL (s) { // if: about
    MATCH (s)-[:ABOUT]->(x:Entity) // if: about
    RETURN collect([x.id, x.kind, CASE WHEN $withName THEN x.name END, x.canonicalId // if: about
      , CASE WHEN $neighbourDetails THEN [x.named, x.aliases, x.wikidataId, x.iso2, x.memberIds] END]) AS about // if: about
  } // if: about
  WITH * ORDER BY s.sortKey DESC
  RETURN collect([s.sortKey
    , CASE WHEN $withId THEN s.id END, CASE WHEN $withKind THEN s.kind END, CASE WHEN $withAct THEN s.act END, CASE WHEN $withText THEN s.text END
    , CASE WHEN $withSaidAt THEN s.saidAtValue END, CASE WHEN $withSaidAt THEN s.saidAtPrecision END, CASE WHEN $withArticleId THEN s.articleId END
    , CASE WHEN $withSpeakers THEN s.speakerIds END, CASE WHEN $withSubjects THEN s.aboutIds END, CASE WHEN $withTargets THEN s.targetIds END
    , CASE WHEN $details THEN [s.polarity, s.modality, s.confidence, s.producer, s.quoted, s.starts, s.ends, s.sourceText
      , s.cueText, s.cueLemma, s.cueStart, s.cueEnd, s.saidAtBefore, s.saidAtAfter, s.saidAtText
      , s.dueValue, s.duePrecision, s.dueBefore, s.dueAfter, s.dueText, s.claimId, s.sortKey] END
    , sources // if: sources
    , about // if: about
    , [CASE WHEN $withHeadline THEN a.headline END, CASE WHEN $withUrl THEN a.url END // if: article
      , CASE WHEN $withOutlet THEN a.outletId END, CASE WHEN $withOutlet THEN a.outletName END // if: article
      , CASE WHEN $withPublished THEN a.publishedValue END, CASE WHEN $withPublished THEN a.publishedPrecision END] // if: article
    , CASE WHEN $neighbourDetails THEN [a.publishedBefore, a.publishedAfter, a.publishedText, a.addedAt // if: article
      , a.headlineQuotesNotInBody] END // if: article
  ]) AS rows
}
CALL (k) { // if: total
  UNWIND k.ids AS id // if: total
  MATCH (s:Statement {id: id}) // if: total
  WHERE ($speakerIds IS NULL OR any(x IN s.speakerIds WHERE x IN $speakerIds)) // if: total, filter
    AND ($aboutIds IS NULL OR any(x IN s.aboutIds WHERE x IN $aboutIds)) // if: total, filter
    AND ($targetIds IS NULL OR any(x IN s.targetIds WHERE x IN $targetIds)) // if: total, filter
    AND ($outletIds IS NULL OR s.outletId IN $outletIds) // if: total, filter
    AND ($countryIds IS NULL OR any(x IN s.countryIds WHERE x IN $countryIds)) // if: total, filter
    AND ($claimIds IS NULL OR s.claimId IN $claimIds) // if: total, filter
    AND ($acts IS NULL OR s.act IN $acts) // if: total, filter
    AND ($kinds IS NULL OR s.kind IN $kinds) // if: total, filter
    AND ($minConfidence IS NULL OR s.confidence >= $minConfidence) // if: total, filter
    AND ($dated IS NULL OR s.dated = $dated) // if: total, filter
    AND ($secondHand IS NULL OR s.secondHand = $secondHand) // if: total, filter
    AND ($unresolved IS NULL OR s.unresolved = $unresolved) // if: total, filter
    AND ($speakerKinds IS NULL OR any(x IN s.speakerKinds WHERE x IN $speakerKinds)) // if: total, filter
    AND ($officeOfIds IS NULL OR s.officeOfId IN $officeOfIds) // if: total, filter
    AND ($office IS NULL OR all(w IN $office WHERE s.office CONTAINS w)) // if: total, filter
    AND ($dueSince IS NULL OR s.dueBy >= $dueSince) // if: total, filter
    AND ($dueUntil IS NULL OR s.dueBy < $dueUntil) // if: total, filter
    AND ($knownSince IS NULL OR s.addedAt >= $knownSince) // if: total, filter
    AND ($knownUntil IS NULL OR s.addedAt < $knownUntil) // if: total, filter
    AND ($words IS NULL OR all(w IN $words WHERE s.words CONTAINS w)) // if: total, filter
  WITH k, s, s.sortKey AS sortKey WHERE sortKey > k.since AND sortKey < k.until AND s.claimId IS NOT NULL // if: total
  RETURN count(s) AS total // if: total
} // if: total
RETURN k.at AS at, rows
  , total // if: total
