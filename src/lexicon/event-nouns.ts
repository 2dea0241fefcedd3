/** Nouns of news that surely tell an event, and nouns that hardly ever do though dictionaries hold them for acts. Lemmas. Source: own list; licence Apache-2.0; 2026-11. */

const words = (listing: string): ReadonlySet<string> => new Set(listing.trim().split(/\s+/));

export const SURE_EVENT_NOUNS: ReadonlySet<string> = words(`
abduction accident acquisition airstrike ambush anniversary announcement appeal appointment arrest assassination assault attack attempt auction avalanche award bailout ban
bankruptcy battle birth blackout blast blaze blockade bombing boycott breakdown breakthrough bribery burial burglary bust campaign cancellation ceasefire celebration ceremony
clash closure collapse collision comeback complaint concert conference confrontation conviction coronation coup crackdown crash crisis cut cyberattack deal death debate debut
decline decrease defeat delay delivery demonstration deployment deportation derailment disaster dispute disruption divorce downturn drop drought earthquake election
embargo epidemic eruption escape evacuation eviction execution exodus expansion expulsion explosion failure fall famine fight fine fire flight flood funeral gain growth gunfire
hearing heist hijacking incident increase injury inquest inquiry interview invasion investigation kidnapping killing landing landslide launch lawsuit layoff leak lockdown loss
march marriage massacre meeting merger milestone murder negotiation offensive operation order outage outbreak outcry overhaul parade pardon payment persecution pileup
poisoning pollution probe production profit prosecution protest purchase quake raid rally rape rebellion recall recession recovery redundancy referendum release rescue
resignation retirement retreat revolt rise riot robbery rollout ruling sabotage sale seizure sentence setback shelling shipwreck shooting shortage shutdown siege spill stabbing
standoff storm strike suicide summit surge surgery surrender takeover talk test theft tornado tour tournament tragedy trial truce tsunami uprising verdict victory violence
visit vote walkout war warning wedding wildfire win withdrawal
`);

export const HARDLY_EVENT_NOUNS: ReadonlySet<string> = words(`
application average bond business capability capacity career cause circuit climate currency data design detail direction document documentation economy fact feature
finance form game half history home housing identity index industry information infrastructure insurance interest interface investor issuer item job knowledge labor labour
law layout letter level line livery management manner manufacturing mark market media medium memo method mode model money music name nature network office paper part
pattern pension period place platform playback policy population position price priority product quality range rate record relation responsibility right safety salary
schedule science sector security segment share side situation size skill software source space speed sport staff stake standard state status stock strategy structure style stuff
subject system tax team technology term thing time title touch town traffic training unemployment value version view wage water
way weather web wiring word world
`);
