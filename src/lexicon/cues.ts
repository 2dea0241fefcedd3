/** Cue words and the speech act each stands for: verbs, nouns and phrases, by lemma. Source: own list, with the verb classes of PolNeAR's guidelines in mind; licence Apache-2.0; 2026-11. */
import type { SpeechAct } from '../text/terms.js';
import type { Frame } from './cue-frames.js';

const list = (words: string): readonly string[] => words.split(/[\n,]/).flatMap((word) => word.trim() || []);

/**
 * Lemmas by act. 'assert' lists plain verbs of saying too, for which the content decides (extraction/statements/act.ts). A phrase is lemmas with a space between.
 */
const BY_ACT: Readonly<Record<SpeechAct, readonly string[]>> = {
  assert:
    list(`say, tell, add, state, note, write, argue, claim, contend, assert, maintain, insist, declare, announce, report, explain, describe, remark, observe, mention,
    comment, reply, respond, answer, retort, counter, continue, conclude, confirm, acknowledge, admit, concede, confess, reveal, disclose, recall, remember, recount,
    reiterate, repeat, stress, emphasise, emphasize, underline, underscore, highlight, point, point out, indicate, suggest, imply, hint, signal, show, find, discover, learn, determine,
    testify, swear, attest, affirm, reaffirm, aver, post, tweet, blog, publish, read, quote, cite, joke, quip, boast, brag, whisper, shout, yell, exclaim, mutter, murmur, lament,
    complain, grumble, sigh, laugh, inform, notify, brief, advise, clarify, specify, detail, outline, elaborate, correct, estimate, calculate, put, call, label, term, dub,
    characterise, characterize, portray, depict, refer, refer to, speak, talk, discuss, express, voice, share, praise, hail, laud, applaud, thank, congratulate, welcome, credit, salute,
    commend, endorse, back, support, defend, side with, stand by, agree with, apologise, apologize, regret, express regret, mourn, convey, communicate, transmit, tip, leak, muse,
    interject, chime in, go on, go on to say, weigh in, speak of, give, make, make clear, document, record, register, summarise, summarize, paraphrase, reassure, assure,
    allow, grant, recognise, recognize, realise, realize, know, see, hear, notice, sense, prove, demonstrate, illustrate, rule, hold, decide, certify, verify, establish, according to,
    in the words of, per, as, statement, remark, comment, report, testimony, account, announcement, declaration, letter, email, message, tweet, speech,
    word, confirmation, admission, acknowledgement, acknowledgment, claim, assertion, revelation, finding, conclusion, argument, view of, answer, reply, response, explanation,
    description, quote, survey, poll, study, talk, news, rumour, rumor, sign off, tout, trumpet, proclaim, preach, pronounce, profess, submit, plead, cheer, teach, concur, reflect, opine, venture, find out, accept, pretend, lie, feign, fabricate, make believe, make up,
    celebrate, bemoan, resent, rejoice, apologise to, apologize to, tell of`),
  deny: list(`deny, dismiss, reject, refute, rebut, repudiate, dispute, contradict, disavow, disclaim, refuse, rubbish, debunk, scoff, scoff at, pour cold water on, brush off, brush aside, shrug off, wave away,
    wave off, laugh off, rule out, disagree, disagree with, differ, discount, reject claim, distance, deny responsibility, deny wrongdoing, push back, push back against, hit back at, take issue,
    take issue with, contest, challenge, deride as, denial, rejection, dismissal, rebuttal, denounce as, oppose, veto, discredit, negate, gainsay, play down, downplay, cast doubt on, object to, resist`),
  accuse:
    list(`accuse, blame, allege, charge, criticise, criticize, condemn, denounce, decry, slam, blast, attack, lambast, lambaste, castigate, berate, rebuke, chide, scold, reprimand, censure, fault,
    deplore, lash out, lash out at, hit out, hit out at, take aim at, point finger, point finger at, point the finger at, take to task, rail against, rip, savage, skewer, mock, ridicule, deride, taunt, insult,
    impugn, implicate, incriminate, indict, denigrate, disparage, vilify, assail, pillory, excoriate, call out, find fault with, hold responsible, lay blame, pin blame on, single out, suspect,
    accusation, allegation, charge, criticism, condemnation, attack, blame, complaint, denunciation, rebuke, complain of, complain about, protest, bash, trash, knock, fume`),
  warn: list(
    `warn, caution, forewarn, alert, sound alarm, sound the alarm, raise alarm, threaten, issue warning, raise the spectre, raise the specter, remind, admonish, warning, caution, threat, alarm, alert`,
  ),
  promise:
    list(`promise, vow, pledge, commit, guarantee, undertake, swear to, agree, agree to, offer, volunteer, plan, intend, aim, propose to, mean, seek, resolve, prepare, set out, consider, consent,
    threaten to, sign up to, promise, pledge, vow, commitment, guarantee, plan, intention, offer, undertaking, assurance, agreement, decision, arrange, choose, elect, opt`),
  request:
    list(`ask, urge, call on, call upon, call for, call to, demand, request, appeal, appeal for, appeal to, beg, implore, beseech, plead with, plead for, exhort, press, press for, push for, lobby, lobby for, petition,
    order, command, instruct, direct, require, want, need, wish, would like, invite, encourage, recommend, propose, advocate, advise, counsel, beckon, challenge to, insist on, insist upon, summon, seek,
    question, query, inquire, enquire, wonder, demand, request, appeal, plea, call, order, invitation, proposal, recommendation, suggestion, petition, instruction, question, let, nudge, prod, coax, entreat, push, persuade, forbid, adjure`),
  predict:
    list(`predict, expect, forecast, project, foresee, anticipate, prophesy, envisage, envision, bet, wager, look forward to, reckon on, count on, bank on, prediction, forecast, expectation, projection, outlook, prognosis,
    anticipation, foretell, see come`),
  believe:
    list(`believe, think, feel, hope, fear, worry, doubt, suspect, guess, suppose, assume, presume, consider, reckon, deem, imagine, speculate, trust, wish, dream, be convinced, be confident, be sure,
    be certain, be worried, be concerned, be afraid, be hopeful, be optimistic, be pessimistic, be sceptical, be skeptical, conclude, judge, regard, view, see as, figure, surmise, hold, understand, take view,
    take the view, favour, favor, prefer, like, love, hate, belief, opinion, view, hope, fear, concern, worry, suspicion, doubt, feeling, conviction, impression, thought, assumption, mind, convinced,
    confident, hopeful, concerned, worried, optimistic, sceptical, skeptical, afraid, certain, sure, in view of, in opinion of, interpret, perceive, envy, support, oppose, forget, figure out, be aware, be unaware, have no idea, disbelieve, gather, deduce, infer, ascertain, be mistaken, contemplate`),
  withhold:
    list(`decline, decline to comment, decline to say, refuse to comment, refuse to say, refuse to answer, be non-committal, non-committal, noncommittal, be noncommittal, demur, equivocate, sidestep, dodge, evade,
    stonewall, deflect, reserve judgment, reserve judgement, have no comment, no comment, stay silent, remain silent, keep silent, stay mum, keep mum, be tight-lipped, be evasive, would not be draw, not be draw,
    refrain, abstain, silent, silent on, mum, hedge, duck, refuse to be draw, yet to comment, have yet to comment`),
};

/** Which act holds for a word that several list; the earlier one. Verbs and nouns share the lists, because the encoder has already said that the word is a cue. */
const ORDER: readonly SpeechAct[] = ['withhold', 'deny', 'accuse', 'warn', 'request', 'promise', 'predict', 'believe', 'assert'];

/** Words for which that order is wrong: what they mean most often as a cue, chosen by hand. */
const MOST_OFTEN: Readonly<Record<string, SpeechAct>> = {
  threaten: 'warn',
  'threaten to': 'warn',
  seek: 'request',
  hold: 'believe',
  conclude: 'assert',
  consider: 'believe',
  suspect: 'believe',
  advise: 'request',
  need: 'request',
  support: 'assert',
  oppose: 'deny',
  claim: 'assert',
  report: 'assert',
  call: 'assert',
  agree: 'promise',
  remind: 'assert',
  'insist on': 'request',
  wish: 'believe',
  challenge: 'deny',
  answer: 'assert',
  offer: 'promise',
  attack: 'accuse',
  protest: 'accuse',
  view: 'believe',
  see: 'assert',
  give: 'assert',
  let: 'request',
};

/** Lemma or phrase → speech act. */
export const CUES: ReadonlyMap<string, SpeechAct> = new Map([
  ...ORDER.toReversed().flatMap((act) => BY_ACT[act].map((cue) => [cue, act] as const)),
  ...Object.entries(MOST_OFTEN),
]);

/** Cues that mean another act with what they take there: "agreed that" asserts and "agreed to" promises, "told him to" requests. */
export const ACT_IN_FRAME: Partial<Record<Frame, ReadonlyMap<string, SpeechAct>>> = {
  that: actFor({ assert: 'agree, offer, decision, agreement, assurance' }),
  to: actFor({ request: 'tell', promise: 'swear, decide, determine' }),
  ing: actFor({ request: 'suggest' }),
};

function actFor(cues: Partial<Record<SpeechAct, string>>): ReadonlyMap<string, SpeechAct> {
  return new Map((Object.keys(cues) as SpeechAct[]).flatMap((act) => list(cues[act] ?? '').map((cue) => [cue, act] as const)));
}

/** Plain verbs of saying: what is said, not the verb, tells whether it is a promise, a prediction or a claim. */
export const PLAIN: ReadonlySet<string> = new Set(
  list(`say, tell, add, state, note, write, argue, declare, announce, report, explain, remark, observe, mention, comment, reply, respond, answer, retort, counter, continue, conclude, insist, maintain,
    assert, contend, claim, reiterate, repeat, stress, emphasise, emphasize, underline, underscore, post, tweet, read, quote, recall, according to, point out, joke, quip, go on, make clear, put, shout, statement,
    inform, clarify, elaborate, boast, exclaim, confirm, affirm, signal, indicate, reassure, assure, testify`),
);

/** Cues that leave it open whether the content is so. */
export const HEDGES: ReadonlySet<string> = new Set(
  list('suggest, imply, hint, fear, suspect, speculate, guess, doubt, worry, rumour, rumor, suppose, imagine, wonder, suspicion, muse'),
);

/** Verbs of which to decline, refuse or fail is to withhold: "declined to say", "did not respond". */
export const ANSWERING: ReadonlySet<string> = new Set(
  list(`comment, say, answer, respond, reply, discuss, confirm, deny, elaborate, disclose, reveal, specify, name, identify, give, provide, explain, speak, talk, be, take, return, address, detail, release, share,
    draw, tell, state, acknowledge, commit, offer, clarify, describe, divulge, rule, speculate, go`),
);

/** Verbs of which not to do them is to withhold: "did not mention", "has not confirmed". Not "claim": who never claimed it denies it. */
export const TELLING: ReadonlySet<string> = new Set(
  list(
    `comment, respond, reply, answer, draw, elaborate, discuss, disclose, specify, say, confirm, mention, tell, announce, reveal, explain, identify, name, inform, clarify, detail, divulge`,
  ),
);

/** Names one calls what another said to deny it: "called it a lie". */
export const CALLED_UNTRUE: ReadonlySet<string> = new Set(
  list(`fiction, lie, nonsense, false, baseless, untrue, unfounded, groundless, fabrication, fantasy, absurd, rubbish, myth, hoax, ridiculous, ludicrous, wrong, incorrect, inaccurate, misleading, propaganda,
    slander, fabricated, invention, preposterous, scaremongering, fairy, smear, smears, lies, nonsensical, unjustified, fairytale, pretext, fake, bogus, unsubstantiated, "fake news"`),
);

/** Words that report a claim inside a claim. `links` follow a noun that someone owns; `auxiliaries` may stand between subject and verb. */
export const SECOND_HAND = {
  nouns: new Set(
    list(
      'accusation, allegation, claim, charge, report, suggestion, warning, assertion, complaint, rumour, rumor, call, demand, appeal, plea, promise, pledge, threat, talk, denial, request',
    ),
  ),
  links: new Set(['of', 'for', 'to']),
  /** What one finds or has, and what it does to tell: "found evidence suggesting that". */
  evidence: new Set(list('evidence, proof, sign, indication, hint, document, record, clue, trace')),
  telling: new Set(['suggesting', 'showing', 'indicating', 'proving', 'revealing', 'implying', 'confirming']),
  verbs: new Set(
    list(
      'say, tell, reply, answer, report, expect, believe, think, claim, warn, deny, admit, promise, pledge, vow, agree, ask, demand, urge, accuse, blame, allege, describe, predict, fear, hope, insist, confirm, announce, refuse, reject, inform, assure, argue, suggest, acknowledge, concede, testify, stress, threaten, complain',
    ),
  ),
  auxiliaries: new Set(['has', 'have', 'had', "'ve", "'d"]),
} as const;

/** Nouns for what others say, of which one may say that it is untrue. */
export const CLAIMS: ReadonlySet<string> = new Set(
  list(
    'allegation, accusation, claim, charge, report, rumour, rumor, assertion, suggestion, story, complaint, criticism, statement, account',
  ),
);
