// The embedded store alone: there a constraint is no index, and full text is a kind of index.

CREATE INDEX article_id_index IF NOT EXISTS FOR (n:Article) ON (n.id);
CREATE INDEX decomposition_id_index IF NOT EXISTS FOR (n:Decomposition) ON (n.id);
CREATE INDEX link_id_index IF NOT EXISTS FOR (n:Link) ON (n.id);
CREATE INDEX outlet_id_index IF NOT EXISTS FOR (n:Outlet) ON (n.id);
CREATE INDEX story_id_index IF NOT EXISTS FOR (n:Story) ON (n.id);
CREATE INDEX entity_id_index IF NOT EXISTS FOR (n:Entity) ON (n.id);
CREATE INDEX name_id_index IF NOT EXISTS FOR (n:Name) ON (n.id);
CREATE INDEX statement_id_index IF NOT EXISTS FOR (n:Statement) ON (n.id);
CREATE INDEX claim_id_index IF NOT EXISTS FOR (n:Claim) ON (n.id);
CREATE INDEX event_mention_id_index IF NOT EXISTS FOR (n:EventMention) ON (n.id);
CREATE INDEX event_id_index IF NOT EXISTS FOR (n:Event) ON (n.id);
CREATE INDEX role_id_index IF NOT EXISTS FOR (n:Role) ON (n.id);
CREATE INDEX relation_id_index IF NOT EXISTS FOR (n:Relation) ON (n.id);
CREATE INDEX judgement_id_index IF NOT EXISTS FOR (n:Judgement) ON (n.id);
CREATE INDEX version_id_index IF NOT EXISTS FOR (n:Version) ON (n.id);

// Every word counts, also those that say little by themselves. None for articles: they are looked through.
CREATE INDEX statement_words IF NOT EXISTS FOR (n:Statement) ON (n.words) USING TEXT {tokenizer: 'standard', stop_words: []};
CREATE INDEX claim_words IF NOT EXISTS FOR (n:Claim) ON (n.words) USING TEXT {tokenizer: 'standard', stop_words: []};
