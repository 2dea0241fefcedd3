/** Words whose lemma the rules in extraction/tagger/lemma.ts get wrong. Source: counted over GUM 12 (annotation CC BY 4.0) and news articles, words and lemmas alone; licence Apache-2.0; 2026-11. */

const LISTS: Readonly<Record<string, string>> = {
  ADJ:
    'best>good better>good bigger>big biggest>big broader>broad cheaper>cheap closer>close colder>cold darker>dark ' +
    'deeper>deep earlier>early earliest>early easier>easy easiest>easy fairer>fair fewer>few finest>fine fl>fluid ' +
    'fullest>full greater>great greatest>great harder>hard hardest>hard healthier>healthy higher>high highest>high ' +
    'larger>large largest>large later>late latest>late lighter>light longer>long longest>long lower>low nearest>near ' +
    'older>old oldest>old quicker>quick shorter>short shortest>short slower>slow smaller>small smallest>small stronger>strong ' +
    'strongest>strong wider>wide worse>bad worst>bad younger>young youngest>young',
  ADP: 'a>of ta>of',
  ADV: 'best>well better>well earlier>early further>far later>late longer>long longest>long slower>slow sooner>soon',
  CCONJ: 'n>and',
  DET: 'an>a these>this those>that',
  NOUN:
    'ads>ad aesthetics>aesthetics analyses>analysis bases>basis bias>bias biases>bias bonuses>bonus buses>bus campuses>campus ' +
    'canvas>canvas caucuses>caucus chairmen>chairman chaos>chaos children>child clothes>clothes cookies>cookie corpora>corpus ' +
    'countrymen>countryman credentials>credentials crises>crisis criteria>criterion damages>damages data>datum ' +
    'dealings>dealings defenses>defens dynamics>dynamics earnings>earnings echoes>echo economics>economics feet>foot ' +
    "filings>filings finances>finances fracas>fracas g>gram gases>gas gentlemen>gentleman glasses>glasses go's>go goods>goods " +
    'grandchildren>grandchild grounds>grounds headaches>headache headquarters>headquarters heroes>hero ids>id jeans>jeans ' +
    'kinematics>kinematics km>kilometer leaves>leaf lens>lens licenses>licens lies>lie likes>likes linguistics>linguistics ' +
    'lives>life logistics>logistics lotos>lotus manners>manners mathematics>mathematics means>means mechanics>mechanics ' +
    'men>man ml>millileter movies>movie news>news nite>night odds>odds oz>ounce pants>pants papers>papers pixies>pixie ' +
    'politics>politics prizes>prize proceedings>proceedings proceeds>proceeds prospects>prospects ramos>ramos remains>remains ' +
    'respects>respects riches>riches rights>rights savings>savings semantics>semantics series>series shelves>shelf ' +
    'species>species specifics>specifics statistics>statistics stimuli>stimulus surroundings>surroundings teeth>tooth ' +
    'tel>telephone thanks>thanks ties>tie troops>troops wages>wages whites>whites women>woman',
  PART: "'>'s na>to ta>to",
  PRON:
    "'s>we em>they him>he it's>its me>i mine>my ours>our theirs>their them>they these>this those>that us>we whom>who ya>you " +
    'yours>your',
  SCONJ: "'cuz>cuz",
  VERB:
    "'d>would 'll>will 'm>be 're>be 's>be 've>have added>add adding>add aging>age agreed>agree aired>air airing>air " +
    'alleged>allege alleging>allege alluded>allude alluding>allude am>be appalled>appal are>be arose>arise arranged>arrange ' +
    'assumed>assume assuming>assume assured>assure ate>eat averaging>average beaten>beat beating>beat became>become ' +
    'becoming>become been>be began>begin begun>begin belies>belie biased>bias biting>bite blamed>blame blaming>blame ' +
    'blared>blare blew>blow blown>blow born>bear bought>buy bound>bind broke>break broken>break brought>bring built>build ' +
    'ca>can came>come captured>capture capturing>capture cared>care caucused>caucus caucuses>caucus caught>catch ' +
    'chaired>chair challenged>challenge challenging>challenge changed>change changing>change cheated>cheat chided>chide ' +
    'chiding>chide chimed>chime chose>choose chosen>choose cited>cite citing>cite coded>code combined>combine coming>come ' +
    'compared>compare comparing>compare compelled>compel competed>compete competing>compete compiled>compile ' +
    'compiling>compile completed>complete completing>complete conceded>concede conceding>concede concluded>conclude ' +
    'confided>confide consumed>consume controlled>control controlling>control convened>convene convening>convene coping>cope ' +
    'criticizes>criticize dealt>deal decided>decide deciding>decide declared>declare declaring>declare declined>decline ' +
    'declining>decline defeated>defeat defeating>defeat defined>define defining>define deleted>delete derided>deride ' +
    'described>describe describing>describe destined>destine determined>determine determining>determine devoted>devote did>do ' +
    'died>die dies>die disputed>dispute does>do doled>dole doling>dole done>do drank>drink drawn>draw drew>draw driven>drive ' +
    'drove>drive dug>dig dwibbling>dribble dying>die eating>eat ebeling>ebele emphasizes>emphasize endorsed>endorse ' +
    'endorsing>endorse endured>endure engaged>engage engaging>engage enshrined>enshrine ensured>ensure ensuring>ensure ' +
    'eroding>erode escaped>escape exceed>exceed exchanged>exchange excited>excite executed>execute executing>execute ' +
    'exhibited>exhibit exploding>explode explored>explore exploring>explore faded>fade fallen>fall fared>fare fed>feed ' +
    'feed>feed fell>fall felt>feel filed>file filing>file fled>flee flew>fly floated>float floating>float focused>focus ' +
    'focuses>focus focusing>focus forgiven>forgive forgot>forget forgotten>forget fought>fight found>find fractured>fracture ' +
    'framed>frame framing>frame freed>free frozen>freeze fulfilling>fulfil gave>give given>give goes>go gon>go gone>go ' +
    'got>get gotten>get grew>grow grown>grow guaranteed>guarantee guided>guide guiding>guide had>have has>have ' +
    'headlined>headline heard>hear heed>heed held>hold hid>hide hidden>hide hiding>hide honing>hone hoped>hope hoping>hope ' +
    'hung>hang ignited>ignite ignored>ignore ignoring>ignore inciting>incite inclined>incline included>include ' +
    'including>include infringing>infringe injured>injure intervened>intervene intervening>intervene invited>invite ' +
    'inviting>invite is>be kept>keep knew>know known>know laid>lay lectured>lecture led>lead left>leave lent>lend lied>lie ' +
    'lies>lie limited>limit limiting>limit lined>line lining>line lit>light lost>lose lying>lie made>make ' +
    'manufactured>manufacture manufacturing>manufacture meant>mean met>meet misled>mislead named>name naming>name need>need ' +
    'noted>note noting>note obscured>obscure outlined>outline outlining>outline overcoming>overcome oversaw>oversee ' +
    'overseen>oversee owed>owe owing>owe paid>pay persuaded>persuade persuading>persuade piled>pile plunged>plunge ' +
    'polluting>pollute postponed>postpone postponing>postpone prepared>prepare preparing>prepare presided>preside ' +
    'presiding>preside pressured>pressure probing>probe proceed>proceed prohibited>prohibit promoted>promote ' +
    'promoting>promote propelled>propel prosecuted>prosecute prosecuting>prosecute proven>prove quoted>quote quoting>quote ' +
    'r>be ran>run ranging>range raped>rape realizes>realize reassured>reassure reassuring>reassure rebound>rebind ' +
    'receded>recede reciting>recite recognizes>recognize refining>refine reneging>renege repeated>repeat repeating>repeat ' +
    'resided>reside restored>restore restoring>restore revered>revere reversed>reverse reversing>reverse rewritten>rewrite ' +
    'riding>ride risen>rise rode>ride rose>rise ruled>rule rung>ring said>say sang>sing sank>sink sat>sit saw>see ' +
    'scared>scare scheduled>schedule scheduling>schedule scored>score scoring>score seated>seat seating>seat secured>secure ' +
    'securing>secure seen>see sent>send shaken>shake shaped>shape shaping>shape shared>share sharing>share shining>shine ' +
    'shone>shine shook>shake shot>shoot shown>show shrunk>shrink sided>side slain>slay slept>sleep sliding>slide smiled>smile ' +
    'smiling>smile sold>sell sought>seek spared>spare specializes>specialize spent>spend spoke>speak spoken>speak ' +
    'sprawling>sprawl squared>square staged>stage staring>stare stolen>steal stood>stand stored>store storing>store ' +
    'strewn>strew strode>stride struck>strike structured>structure stuck>stick succeed>succeed superseding>supersede ' +
    'swept>sweep swirling>swirl swore>swear sworn>swear swung>swing symbolizes>symbolize taken>take taped>tape taught>teach thought>think ' +
    'threw>throw thrown>throw tied>tie timed>time told>tell took>take totaling>total traded>trade trading>trade treated>treat ' +
    'treating>treat tuned>tune tying>tie underlying>underlie undermined>undermine undermining>undermine ' +
    'underscored>underscore underscoring>underscore understood>understand undertaken>undertake unhinged>unhinge ' +
    'upcoming>upcome upgraded>upgrade visited>visit visiting>visit voted>vote voting>vote vying>vie waged>wage waging>wage ' +
    'wan>want waned>wane waning>wane was>be wasted>waste wasting>waste welcomed>welcome welcoming>welcome went>go were>be ' +
    'wiped>wipe wiping>wipe withdrawn>withdraw withdrew>withdraw withheld>withhold wo>will woke>wake won>win wore>wear ' +
    'worn>wear wound>wind writing>write written>write wrote>write zoning>zone',
};

/** "CLASS word" in lower case → lemma; VERB holds AUX too. */
export const IRREGULAR: ReadonlyMap<string, string> = new Map(
  Object.entries(LISTS).flatMap(([pos, list]) =>
    list
      .trim()
      .split(' ')
      .map((pair) => {
        const [word = '', lemma = ''] = pair.split('>');
        return [`${pos} ${word}`, lemma] as const;
      }),
  ),
);
