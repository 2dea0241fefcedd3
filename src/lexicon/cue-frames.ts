/** What each cue takes after it, and whether what it reports is so. Source: own list, after the classes of verbs of saying, knowing and wanting in grammars of English (Quirk et al., 16.20-83; Karttunen's factives); licence Apache-2.0; 2026-11. */

/** "that it rained" or the same without "that", "to leave", "leaving", "…" in quotation marks, "a rise", "whether it rained". */
export type Frame = 'that' | 'to' | 'ing' | 'quote' | 'object' | 'question';

/** How the one who is told is joined: "told him", "said to him", "spoke with him". */
export type Addressee = 'bare' | 'to' | 'with';

export type CueFrames = { readonly frames: ReadonlySet<Frame>; readonly addressee: Addressee | null };

/** A line: frames, then who is told in brackets, then the cues that take just these. A cue in two lines takes both. */
const TABLE = `
that quote object question (to): say, add, explain, announce, report, mention, reveal, disclose, declare, signal, indicate, hint, repeat, reiterate, confirm, admit, confess, swear, state, write, recount, reply, respond, boast, brag, complain, grumble, whisper, shout, yell, mutter, murmur, remark, comment, proclaim, lament, point out, make clear, communicate, convey, testify, preach, go on to say, clarify, specify, outline, describe
that quote object question (bare): tell, inform, notify, advise, remind, warn, assure, reassure, teach, caution, forewarn, alert, promise
that quote object (with): agree, disagree, argue, concur, joke, quip, speculate, chime in, weigh in
that quote object: claim, assert, contend, maintain, insist, note, observe, stress, emphasise, emphasize, underline, underscore, highlight, point, affirm, reaffirm, aver, attest, acknowledge, concede, allege, counter, retort, continue, conclude, exclaim, muse, post, tweet, blog, publish, read, interject, go on, summarise, summarize, paraphrase, recall, remember, reflect, predict, warn, deny, suggest, imply, demand, promise, vow, pledge, insist on, sign off, answer, pronounce, profess, submit, plead, certify, correct, elaborate, fume, opine, venture, sigh, laugh, scoff, cheer, document, record, register, rule, hold, brief, prophesy, tout, trumpet, voice, express, share, accuse, blame, criticise, criticize
that object question: know, realise, realize, learn, discover, find, find out, notice, see, hear, sense, determine, establish, show, prove, demonstrate, illustrate, verify, decide, recognise, recognize, forget, figure, figure out, estimate, calculate, project, foresee, forecast, anticipate, understand, judge, guess, doubt, imagine, wonder, inquire, enquire, query, remember, be aware, be sure, be certain, question, be unaware, have no idea, detail, perceive
that object: believe, think, feel, fear, suppose, assume, presume, consider, reckon, deem, trust, dream, suspect, surmise, regret, express regret, guarantee, rule out, dispute, allow, grant, accept, welcome, leak, disbelieve, bet, wager, interpret, envisage, envision, foretell, see come, read, be convinced, be confident, be worried, be concerned, be afraid, be hopeful, be optimistic, be pessimistic, be sceptical, be skeptical, take view, take the view, regard, view, gather, deduce, infer, ascertain, pretend, lie, feign, fabricate, make believe, make up, be mistaken, celebrate, bemoan, deplore, mourn, resent, rejoice
that to object: hope, expect, wish, agree, decide, resolve, promise, vow, pledge, swear, threaten, undertake, plan, propose, arrange, ask, beg, request, petition, mean, intend, prefer, claim, profess, pretend, worry, forget, choose, elect, opt, demand, determine, be afraid, be sure, be certain
that ing object: suggest, recommend, propose, advise, deny, admit, acknowledge, recall, remember, mention, report, regret, advocate, favour, favor, consider, imagine, resent, recommend, envisage, anticipate, support, oppose, welcome, discuss, contemplate, mind
to object (bare): ask, urge, order, command, instruct, direct, require, tell, beg, implore, beseech, exhort, invite, encourage, request, counsel, advise, warn, remind, persuade, press, push, nudge, prod, coax, entreat, want, need, like, summon, challenge to, call on, call upon, plead with, lobby, petition, let, beckon, allow, forbid, would like, adjure, caution
to object: plan, intend, aim, seek, offer, volunteer, refuse, decline, prepare, set out, commit, consent, agree to, threaten to, swear to, propose to, call to, appeal to, sign up to, mean, seek, undertake, decline to comment, decline to say, refuse to comment, refuse to say, refuse to answer, choose, love, hate, like
ing object: reject, discuss, favour, favor, support, oppose, rule out, look forward to, agree to, push for, press for, plead for, call for, appeal for, insist upon, lobby for, condemn, denounce, defend, resist, abstain, refrain, contemplate, object to, see, envy, apologise, apologize
object (to): refer, refer to, apologise, apologize, appeal, apologise to, apologize to, transmit, give, submit, propose, recommend, speak, talk, tip, plead
object (with): speak, talk, side with, agree with, disagree with, take issue with, take issue, differ, discuss, share, plead with, find fault with
object: accuse, blame, criticise, criticize, condemn, denounce, decry, slam, blast, attack, lambast, lambaste, castigate, berate, rebuke, chide, scold, reprimand, censure, fault, deplore, lash out, lash out at, hit out, hit out at, take aim at, point finger, point finger at, point the finger at, take to task, rail against, rip, savage, skewer, mock, ridicule, deride, taunt, insult, impugn, implicate, incriminate, indict, denigrate, disparage, vilify, assail, pillory, excoriate, call out, hold responsible, lay blame, pin blame on, single out, complain of, complain about, protest, bash, trash, knock, charge, dismiss, refute, rebut, repudiate, contradict, disavow, disclaim, rubbish, debunk, scoff at, pour cold water on, brush off, brush aside, shrug off, wave away, wave off, laugh off, discount, reject claim, distance, deny responsibility, deny wrongdoing, push back, push back against, hit back at, contest, challenge, deride as, denounce as, veto, discredit, negate, gainsay, play down, downplay, cast doubt on, praise, hail, laud, applaud, thank, congratulate, credit, salute, commend, endorse, back, stand by, quote, cite, put, call, label, term, dub, characterise, characterize, portray, depict, speak of, make, sound alarm, sound the alarm, raise alarm, issue warning, raise the spectre, raise the specter, admonish, reckon on, count on, bank on, see as, demur, equivocate, sidestep, dodge, evade, stonewall, deflect, reserve judgment, reserve judgement, have no comment, no comment, stay silent, remain silent, keep silent, stay mum, keep mum, be tight-lipped, be evasive, would not be draw, not be draw, be non-committal, be noncommittal, non-committal, noncommittal, silent, silent on, mum, hedge, duck, refuse to be draw, yet to comment, have yet to comment, tell of
that quote object: according to, in the words of, per, as, view of, in view of, in opinion of
that to object: promise, pledge, vow, threat, demand, request, appeal, plea, call, order, invitation, proposal, recommendation, petition, instruction, plan, decision, offer, commitment, intention, undertaking, agreement, hope, expectation, wish
that object: statement, remark, comment, report, testimony, account, announcement, declaration, letter, email, message, tweet, speech, word, confirmation, admission, acknowledgement, acknowledgment, claim, assertion, revelation, finding, conclusion, argument, answer, reply, response, explanation, description, quote, survey, poll, study, talk, news, rumour, rumor, denial, rejection, dismissal, rebuttal, accusation, allegation, charge, criticism, condemnation, attack, blame, complaint, denunciation, rebuke, warning, caution, threat, alarm, alert, guarantee, assurance, suggestion, prediction, forecast, projection, outlook, prognosis, anticipation, belief, opinion, view, fear, concern, worry, suspicion, doubt, feeling, conviction, impression, thought, assumption, mind, convinced, confident, hopeful, concerned, worried, optimistic, sceptical, skeptical, afraid, certain, sure
question (to): question
`;

const words = (list: string): readonly string[] => list.split(/[ ,]*,[ ,]*/).flatMap((word) => word.trim() || []);

/** By lemma or phrase. */
export const CUE_FRAMES: ReadonlyMap<string, CueFrames> = framesIn(TABLE);

function framesIn(table: string): ReadonlyMap<string, CueFrames> {
  const found = new Map<string, CueFrames>();
  for (const line of table.trim().split('\n')) {
    const [, frames = '', addressee, cues = ''] = /^([a-z ]+?)(?: \((\w+)\))?: (.*)$/.exec(line) ?? [];
    for (const cue of words(cues)) {
      const known = found.get(cue);
      found.set(cue, {
        frames: new Set([...(known?.frames ?? []), ...(frames.split(' ') as Frame[])]),
        addressee: known?.addressee ?? (addressee as Addressee | undefined) ?? null,
      });
    }
  }
  return found;
}

/** What these report is so, whoever reports it, and stays so when they are negated: "did not know that the mine had closed". */
export const FACTIVES: ReadonlySet<string> = new Set(
  words(`know, realise, realize, learn, discover, find out, notice, forget, remember, recall, regret, express regret, resent, be aware, be unaware, mourn, lament, bemoan, deplore, rejoice, celebrate,
    admit, acknowledge, concede, confess, reveal, disclose, point out, recognise, recognize, apologise, apologize, thank, congratulate, admission, acknowledgement, acknowledgment, revelation`),
);

/** What these report is not so: "pretended that the ship had sunk". */
export const COUNTERFACTIVES: ReadonlySet<string> = new Set(words('pretend, lie, feign, fabricate, make believe, make up, be mistaken'));
