// One page of the statements that express each claim, oldest first; total counts what passes the filter, degree all of them.
// params: keys [{at, id, after, before, since, until}], first, withId, withKind, withAct, withText, withSaidAt, withArticleId,
//   withSpeakers, withSubjects, withTargets, withName, withHeadline, withUrl, withOutlet, withPublished, details, neighbourDetails,
//   filter? (any of speakerIds, aboutIds, targetIds, outletIds, countryIds, claimIds, acts, kinds, minConfidence, dated, secondHand,
//   unresolved, speakerKinds, officeOfIds, office, dueSince, dueUntil, knownSince, knownUntil, words),
//   relations? (needs hub) (any of endKinds, ends, endFirst, endSources, endAbout, endArticle)
// parts: article, sources, about, hub (without filter), total (needs filter), degree (without filter)
// returns: at, rows, total?, degree?, hub?, relations?
UNWIND $keys AS k
MATCH (h:Claim {id: k.id})
CALL (h, k) {
  MATCH (h)<-[r:EXPRESSES]-(s:Statement)
  WHERE r.sortKey > k.after AND r.sortKey < k.before AND r.hubId = k.id
    AND ($speakerIds IS NULL OR any(x IN r.speakerIds WHERE x IN $speakerIds)) // if: filter
    AND ($aboutIds IS NULL OR any(x IN r.aboutIds WHERE x IN $aboutIds)) // if: filter
    AND ($targetIds IS NULL OR any(x IN r.targetIds WHERE x IN $targetIds)) // if: filter
    AND ($outletIds IS NULL OR r.outletId IN $outletIds) // if: filter
    AND ($countryIds IS NULL OR any(x IN r.countryIds WHERE x IN $countryIds)) // if: filter
    AND ($claimIds IS NULL OR r.claimId IN $claimIds) // if: filter
    AND ($acts IS NULL OR r.act IN $acts) // if: filter
    AND ($kinds IS NULL OR r.kind IN $kinds) // if: filter
    AND ($minConfidence IS NULL OR r.confidence >= $minConfidence) // if: filter
    AND ($dated IS NULL OR r.dated = $dated) // if: filter
    AND ($secondHand IS NULL OR r.secondHand = $secondHand) // if: filter
    AND ($unresolved IS NULL OR r.unresolved = $unresolved) // if: filter
    AND ($speakerKinds IS NULL OR any(x IN r.speakerKinds WHERE x IN $speakerKinds)) // if: filter
    AND ($officeOfIds IS NULL OR r.officeOfId IN $officeOfIds) // if: filter
    AND ($office IS NULL OR all(w IN $office WHERE r.office CONTAINS w)) // if: filter
    AND ($dueSince IS NULL OR r.dueBy >= $dueSince) // if: filter
    AND ($dueUntil IS NULL OR r.dueBy < $dueUntil) // if: filter
    AND ($knownSince IS NULL OR r.addedAt >= $knownSince) // if: filter
    AND ($knownUntil IS NULL OR r.addedAt < $knownUntil) // if: filter
    AND ($words IS NULL OR all(w IN $words WHERE s.words CONTAINS w)) // if: filter
  WITH r, s ORDER BY r.hubId, r.sortKey LIMIT $first
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
  WITH * ORDER BY r.sortKey
  RETURN collect([r.sortKey
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
CALL (h, k) { // if: total
  MATCH (h)<-[r:EXPRESSES]-(s:Statement) // if: total
  WHERE r.hubId = k.id AND r.sortKey > k.since AND r.sortKey < k.until // if: total
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
  RETURN count(r) AS total // if: total
} // if: total
CALL (k) { // if: relations
  CALL (k) { // if: relations
    MATCH (q:Relation {fromId: k.id}) // if: relations
    RETURN q // if: relations
    UNION // if: relations
    MATCH (q:Relation {toId: k.id}) // if: relations
    RETURN q // if: relations
  } // if: relations
  WITH q ORDER BY q.sortKey // if: relations
  RETURN collect([q.id, q.kind, q.fromId, q.toId, q.signals, q.score, q.status, q.addedAt, q.sortKey]) AS related // if: relations
} // if: relations
CALL (k, related) { // if: relations
  UNWIND related AS q // if: relations
  WITH q WHERE q[6] <> 'rejected' AND ($endKinds IS NULL OR q[1] IN $endKinds) // if: relations
  WITH q ORDER BY q[8] LIMIT $ends // if: relations
  WITH DISTINCT CASE WHEN q[2] = k.id THEN q[3] ELSE q[2] END AS other // if: relations
  MATCH (m:Claim {id: other}) // if: relations
  WITH other, m.canonicalId AS canonicalId // if: relations
  MATCH (c:Claim {id: canonicalId}) // if: relations
  CALL (c, canonicalId) { // if: relations
    MATCH (c)<-[r:EXPRESSES]-(s:Statement) // if: relations
    WHERE r.sortKey > '' AND r.sortKey < '~' AND r.hubId = canonicalId // if: relations
    WITH r, s ORDER BY r.hubId, r.sortKey LIMIT $endFirst // if: relations
    CALL (s) { // if: relations, sources
      MATCH (s)<-[:SAID]-(x:Entity) WHERE $endSources // if: relations, sources
      RETURN collect([x.id, x.kind, CASE WHEN $withName THEN x.name END, x.canonicalId // if: relations, sources
        , CASE WHEN $neighbourDetails THEN [x.named, x.aliases, x.wikidataId, x.iso2, x.memberIds] END]) AS sources // if: relations, sources
    } // if: relations, sources
    CALL (s) { // if: relations, about
      MATCH (s)-[:ABOUT]->(x:Entity) WHERE $endAbout // if: relations, about
      RETURN collect([x.id, x.kind, CASE WHEN $withName THEN x.name END, x.canonicalId // if: relations, about
        , CASE WHEN $neighbourDetails THEN [x.named, x.aliases, x.wikidataId, x.iso2, x.memberIds] END]) AS about // if: relations, about
    } // if: relations, about
    CALL (s) { // if: relations, article
      MATCH (s)-[:STATED_IN]->(a:Article) WHERE $endArticle // if: relations, article
      RETURN head(collect([CASE WHEN $withHeadline THEN a.headline END, CASE WHEN $withUrl THEN a.url END // if: relations, article
        , CASE WHEN $withOutlet THEN a.outletId END, CASE WHEN $withOutlet THEN a.outletName END // if: relations, article
        , CASE WHEN $withPublished THEN a.publishedValue END, CASE WHEN $withPublished THEN a.publishedPrecision END])) AS article // if: relations, article
        , head(collect(CASE WHEN $neighbourDetails THEN [a.publishedBefore, a.publishedAfter, a.publishedText, a.addedAt // if: relations, article
          , a.headlineQuotesNotInBody] END)) AS articleDetails // if: relations, article
    } // if: relations, article
    WITH * ORDER BY r.sortKey // if: relations
    RETURN collect([r.sortKey // if: relations
      , CASE WHEN $withId THEN s.id END, CASE WHEN $withKind THEN s.kind END, CASE WHEN $withAct THEN s.act END, CASE WHEN $withText THEN s.text END // if: relations
      , CASE WHEN $withSaidAt THEN s.saidAtValue END, CASE WHEN $withSaidAt THEN s.saidAtPrecision END, CASE WHEN $withArticleId THEN s.articleId END // if: relations
      , CASE WHEN $withSpeakers THEN s.speakerIds END, CASE WHEN $withSubjects THEN s.aboutIds END, CASE WHEN $withTargets THEN s.targetIds END // if: relations
      , CASE WHEN $details THEN [s.polarity, s.modality, s.confidence, s.producer, s.quoted, s.starts, s.ends, s.sourceText // if: relations
        , s.cueText, s.cueLemma, s.cueStart, s.cueEnd, s.saidAtBefore, s.saidAtAfter, s.saidAtText // if: relations
        , s.dueValue, s.duePrecision, s.dueBefore, s.dueAfter, s.dueText, s.claimId, s.sortKey] END // if: relations
      , sources // if: relations, sources
      , about // if: relations, about
      , article, articleDetails // if: relations, article
    ]) AS said // if: relations
  } // if: relations
  RETURN collect([other, c.id, c.text, c.addedAt, c.articleCount, c.outletCount, c.independentReportCount, c.memberIds, c.sortKey, said]) AS ends // if: relations
} // if: relations
RETURN k.at AS at, rows
  , total // if: total
  , COUNT { (h)<-[:EXPRESSES]-() } AS degree // if: degree
  , [h.id, h.text, h.addedAt, h.sortKey, h.articleCount, h.outletCount, h.independentReportCount, h.canonicalId, h.memberIds] AS hub // if: hub
  , [related[0..1000], ends] AS relations // if: relations
