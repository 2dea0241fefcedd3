// What both stores keep: one node for each id, and a way to what is looked up by something else.
// Applied each time a store is opened; each may run again. Nothing on act, kind or polarity: Neo4j would start there.

CREATE CONSTRAINT article_id IF NOT EXISTS FOR (n:Article) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT decomposition_id IF NOT EXISTS FOR (n:Decomposition) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT link_id IF NOT EXISTS FOR (n:Link) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT outlet_id IF NOT EXISTS FOR (n:Outlet) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT story_id IF NOT EXISTS FOR (n:Story) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT name_id IF NOT EXISTS FOR (n:Name) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT statement_id IF NOT EXISTS FOR (n:Statement) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT claim_id IF NOT EXISTS FOR (n:Claim) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT event_mention_id IF NOT EXISTS FOR (n:EventMention) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT event_id IF NOT EXISTS FOR (n:Event) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT role_id IF NOT EXISTS FOR (n:Role) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT relation_id IF NOT EXISTS FOR (n:Relation) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT judgement_id IF NOT EXISTS FOR (n:Judgement) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT version_id IF NOT EXISTS FOR (n:Version) REQUIRE n.id IS UNIQUE;

CREATE INDEX article_canonical_url IF NOT EXISTS FOR (n:Article) ON (n.canonicalUrl);
CREATE INDEX article_given_id IF NOT EXISTS FOR (n:Article) ON (n.givenId);
CREATE INDEX outlet_folded IF NOT EXISTS FOR (n:Outlet) ON (n.folded);
CREATE INDEX entity_canonical_id IF NOT EXISTS FOR (n:Entity) ON (n.canonicalId);
CREATE INDEX entity_wikidata_id IF NOT EXISTS FOR (n:Entity) ON (n.wikidataId);
CREATE INDEX entity_iso2 IF NOT EXISTS FOR (n:Entity) ON (n.iso2);
CREATE INDEX entity_named IF NOT EXISTS FOR (n:Entity) ON (n.named);
CREATE INDEX entity_ambiguous IF NOT EXISTS FOR (n:Entity) ON (n.ambiguous);
CREATE INDEX entity_folded IF NOT EXISTS FOR (n:Entity) ON (n.folded);
CREATE INDEX statement_article_id IF NOT EXISTS FOR (n:Statement) ON (n.articleId);
CREATE INDEX event_mention_article_id IF NOT EXISTS FOR (n:EventMention) ON (n.articleId);
CREATE INDEX link_a_article_id IF NOT EXISTS FOR (n:Link) ON (n.aArticleId);
CREATE INDEX link_b_article_id IF NOT EXISTS FOR (n:Link) ON (n.bArticleId);
CREATE INDEX relation_from_id IF NOT EXISTS FOR (n:Relation) ON (n.fromId);
CREATE INDEX relation_from_statement_id IF NOT EXISTS FOR (n:Relation) ON (n.fromStatementId);
CREATE INDEX relation_to_statement_id IF NOT EXISTS FOR (n:Relation) ON (n.toStatementId);
CREATE INDEX relation_to_id IF NOT EXISTS FOR (n:Relation) ON (n.toId);
CREATE INDEX claim_added_at IF NOT EXISTS FOR (n:Claim) ON (n.addedAt);
CREATE INDEX relation_added_at IF NOT EXISTS FOR (n:Relation) ON (n.addedAt);
CREATE INDEX judgement_at IF NOT EXISTS FOR (n:Judgement) ON (n.at);
CREATE INDEX judgement_revoked_at IF NOT EXISTS FOR (n:Judgement) ON (n.revokedAt);
CREATE INDEX judgement_a_id IF NOT EXISTS FOR (n:Judgement) ON (n.aId);
CREATE INDEX judgement_b_id IF NOT EXISTS FOR (n:Judgement) ON (n.bId);

// Pages over all there is, by day and then time.
CREATE INDEX article_page IF NOT EXISTS FOR (n:Article) ON (n.day, n.sortKey);
CREATE INDEX statement_page IF NOT EXISTS FOR (n:Statement) ON (n.day, n.sortKey);
CREATE INDEX claim_page IF NOT EXISTS FOR (n:Claim) ON (n.day, n.sortKey);
CREATE INDEX event_page IF NOT EXISTS FOR (n:Event) ON (n.day, n.sortKey);
CREATE INDEX relation_page IF NOT EXISTS FOR (n:Relation) ON (n.day, n.sortKey);
