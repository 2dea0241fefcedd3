/** Who or what does not do what PLOVER's types are for, and what one does other things to: a flood that kills is no assault, a film that is shot no shooting. Lemmas. Source: own list; licence Apache-2.0; 2026-11. */

const set = (listing: string): ReadonlySet<string> => new Set(listing.trim().split(/\s+/));

/** Nature, illness and mishaps, and things that move by themselves: they harm, and nobody means it. */
export const MISHAPS: ReadonlySet<string> = set(`
accident avalanche bacteria bacterium blaze blizzard bear bee bull cancer cholera cold collapse collision covid crane crash crocodile current cyclone derailment disease dog downpour drought drug earthquake ebola
epidemic eruption famine fever fire flame flood flooding flu fog frost gale gust heat heatwave hurricane ice illness infection influenza landslide lava lightning malaria measles mudslide outbreak overdose pandemic
plague pneumonia quake rain rock shark shipwreck sinking smoke snake snow snowstorm storm stroke temperature thunderstorm tide tiger tornado tree tsunami typhoon virus volcano water wave wildfire wind
`);

/** May be a mishap or a deed: a deed where the article tells of a bomb or the like. */
export const BLASTS: ReadonlySet<string> = set('explosion blast fireball');
export const BOMBS: ReadonlySet<string> = set(
  'attack attacker bomb bomber bombing drone explosive grenade militant mine missile mortar rocket shell terrorist',
);

/** What rises and falls by itself. */
export const MARKETS: ReadonlySet<string> = set(`
bitcoin bond coin commodity currency demand dollar euro export franc gold growth index inflation investor market oil pound price profit rate sale share sterling stock trader yen yield
`);

/** Words of sport: among several of them, who attacks, shoots and beats only plays. */
export const SPORT: ReadonlySet<string> = set(`
batsman championship coach cricket cup cyclist defender final football forward game goal goalkeeper golf half-time innings lap league match midfielder offside penalty pitch player playoff quarterback race referee
rugby score scorer semi-final set-piece sprinter striker tackle team tennis tournament try wicket win
`);
export const PLAYED: ReadonlySet<string> = set(
  'attack assault beat board capture clash draft march rally release rescue retreat seize shoot sign storm strike suspend visit withdraw hit fire',
);

/** What is done to such things is no event of the verb's type. A verb, then what it takes. */
const THINGS = `
arm: device system missile bomb
attack: budget claim idea lung organ plan policy proposal record lead
beat: competition deadline drum estimate expectation forecast odds question record
board: bus ferry flight train tram
bomb: exam
capture: attention carbon data essence imagination moment mood
destroy: argument career chance confidence document dream evidence file hope marriage reputation
draft: amendment bill budget constitution law letter plan policy proposal report resolution rule speech statement text
drill: hole oil well
execute: command contract deal order plan search strategy warrant
free: capacity cash hand space time up
kill: bill business deal demand job plan project proposal time
meet: challenge condition criterion deadline demand expectation forecast goal guideline need obligation quota requirement rule specification standard target threshold
occupy: lake land place position post rank role row seat site space spot
poison: atmosphere debate mood relation
question: assumption benefit claim decision motive need point quality role timing value wisdom
raid: fridge reserve saving
release: album app book brew data details document figure film footage game image information letter map movie number photo photograph picture plan product record recording report result ruling series single
  song statement study survey trailer transcript update version video
rescue: deal economy talk
search: archive web
seize: chance initiative lead moment momentum opportunity
sever: artery finger hand leg limb tendon
shell: pea nut
shoot: advertisement documentary episode film footage movie photo photograph picture scene series shot video
slam: brake door
sign: autograph book extension guestbook player
storm: off out
strike: balance blow bargain chord pose tone
turn: car corner heat lane light music path radio road street volume
demand: attention patience skill strength time
suspend: disbelief judgment judgement match trading
visit: blog page site store website
withdraw: cash deposit fund money saving
yield: clue crop data evidence find fossil fruit grain harvest information insect litre liter oil profit remains result return sample specimen tonne treasure
`;

export const OTHER_THINGS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  THINGS.replaceAll('\n  ', ' ')
    .trim()
    .split('\n')
    .map((line): readonly [string, ReadonlySet<string>] => {
      const [verb = '', things = ''] = line.split(': ');
      return [verb, set(things)];
    }),
);

/** Before such a noun the next one is another word: "heart attack". */
export const OTHER_NOUNS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['attack', set('asthma heart panic counter')],
  ['rally', set('car market motor price share stock')],
  ['war', set('bidding culture price star trade turf word')],
  ['drill', set('fire power')],
  ['draft', set('first')],
  ['sale', set('fire')],
  ['talk', set('pep small shop')],
  ['death', set('brain')],
  ['arrest', set('cardiac')],
  ['strike', set('lightning')],
]);
