// The claims that two of these entities or more make, with all who make them.
// params: ids
// returns: id, speakerIds, quotedSpeakerIds
UNWIND $ids AS entityId
MATCH (e:Entity {id: entityId})
MATCH (e)<-[:CLAIMED_BY]-(c:Claim)
WITH c, count(e) AS speakers
WHERE speakers > 1
RETURN c.id AS id, c.speakerIds AS speakerIds, c.quotedSpeakerIds AS quotedSpeakerIds ORDER BY id
