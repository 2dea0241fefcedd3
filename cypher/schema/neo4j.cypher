// Neo4j alone: the pages of edges that can grow, from their hub and in their order, and full text.

CREATE INDEX said_page IF NOT EXISTS FOR ()-[r:SAID]-() ON (r.hubId, r.sortKey);
CREATE INDEX about_page IF NOT EXISTS FOR ()-[r:ABOUT]-() ON (r.hubId, r.sortKey);
CREATE INDEX carried_by_page IF NOT EXISTS FOR ()-[r:CARRIED_BY]-() ON (r.hubId, r.sortKey);
CREATE INDEX spoken_for_page IF NOT EXISTS FOR ()-[r:SPOKEN_FOR]-() ON (r.hubId, r.sortKey);
CREATE INDEX spoken_in_office_page IF NOT EXISTS FOR ()-[r:SPOKEN_IN_OFFICE]-() ON (r.hubId, r.sortKey);
CREATE INDEX expresses_page IF NOT EXISTS FOR ()-[r:EXPRESSES]-() ON (r.hubId, r.sortKey);
CREATE INDEX stated_in_page IF NOT EXISTS FOR ()-[r:STATED_IN]-() ON (r.hubId, r.sortKey);
CREATE INDEX published_by_page IF NOT EXISTS FOR ()-[r:PUBLISHED_BY]-() ON (r.hubId, r.sortKey);
CREATE INDEX in_story_page IF NOT EXISTS FOR ()-[r:IN_STORY]-() ON (r.hubId, r.sortKey);
CREATE INDEX mentions_page IF NOT EXISTS FOR ()-[r:MENTIONS]-() ON (r.hubId, r.sortKey);
CREATE INDEX reports_page IF NOT EXISTS FOR ()-[r:REPORTS]-() ON (r.hubId, r.sortKey);
CREATE INDEX has_participant_page IF NOT EXISTS FOR ()-[r:HAS_PARTICIPANT]-() ON (r.hubId, r.sortKey);
CREATE INDEX claimed_by_page IF NOT EXISTS FOR ()-[r:CLAIMED_BY]-() ON (r.hubId, r.sortKey);
CREATE INDEX claimed_about_page IF NOT EXISTS FOR ()-[r:CLAIMED_ABOUT]-() ON (r.hubId, r.sortKey);
CREATE INDEX carried_in_page IF NOT EXISTS FOR ()-[r:CARRIED_IN]-() ON (r.hubId, r.sortKey);

CREATE FULLTEXT INDEX name_text IF NOT EXISTS FOR (n:Name) ON EACH [n.id];

// What is indexed is folded already: its words stand between spaces, and every one counts.
CREATE FULLTEXT INDEX statement_words IF NOT EXISTS FOR (n:Statement) ON EACH [n.words] OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}};
CREATE FULLTEXT INDEX claim_words IF NOT EXISTS FOR (n:Claim) ON EACH [n.words] OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}};
CREATE FULLTEXT INDEX article_words IF NOT EXISTS FOR (n:Article) ON EACH [n.words] OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}};
