// How many speakers claims have, as judgements stand.
// params: rows [{id, speakerCount, quotedSpeakerCount}]
// returns: nothing
UNWIND $rows AS row
MATCH (c:Claim {id: row.id})
SET c.speakerCount = row.speakerCount, c.quotedSpeakerCount = row.quotedSpeakerCount
