// One page of the statements that tell of each event, or of those that deny it, newest first.
// params: keys [{at, id, after, before, stance}], first, withId, withKind, withAct, withText, withSaidAt, withArticleId, withSpeakers,
//   withSubjects, withTargets, withName, withHeadline, withUrl, withOutlet, withPublished, details, neighbourDetails
// parts: article, sources, about, total
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
CALL (h, k) { // if: total
  MATCH (h)<-[:REFERS_TO]-(m:EventMention)<-[d:DESCRIBES]-(s:Statement) // if: total
  WHERE d.stance = k.stance // if: total
  RETURN count(DISTINCT s.id) AS total // if: total
} // if: total
RETURN k.at AS at, rows
  , total // if: total
