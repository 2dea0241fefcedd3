/** Reads the article from its beginning and puts each mention on the chain of what it stands for. */
import type { Name } from '../../document/document.js';
import { textOf } from '../../text/span.js';
import { isNobody } from '../statements/source-vetoes.js';
import type { ChainDraft } from './chain-draft.js';
import type { Chosen, Situation, Tuning } from './choice.js';
import { compatriot } from './compatriots.js';
import { nameDelayed, nameHeadlined } from './delayed.js';
import { Discourse } from './discourse.js';
import { nameAged, nameHolders } from './named-later.js';
import { choosePhrase } from './phrases.js';
import { GENDER } from './pronoun.js';
import { chooseWord } from './single-words.js';
import { firstPersons } from './speaking.js';
import { endOf, headOf, type Item, itemsOf, type Readable, type Table, tableOf } from './table.js';
import { UnnamedChains } from './unnamed.js';

/** All chains of the article, with their mentions, as drafts. */
export function readMentions(document: Readable, tuning: Tuning = {}): ChainDraft[] {
  const table = tableOf(document);
  return [...new Set([...table.drafts.values(), ...readAll(table, tuning), ...table.bodies.all()])];
}

/** Goes through the items in text order; what is made on the way is returned. */
function readAll(table: Table, tuning: Tuning): ChainDraft[] {
  const discourse = new Discourse();
  const made = new UnnamedChains();
  const opened = new Set<number>();
  for (const item of itemsOf(table)) {
    const { words } = table.grounds;
    const sentence = words[item.token]?.sentence ?? 0;
    const headToken = headOf(item, table);
    const source = table.heads.get(headToken);
    const before = words[item.token - 1];
    const led = before?.sentence === sentence && before.pos === 'ADP';
    const subject =
      source !== undefined || (!led && (!opened.has(sentence) || /^(?:VERB|AUX)$/.test(words[endOf(item, table)]?.pos ?? '')));
    const paragraph = table.paragraphOf[item.token] ?? 0;
    const endToken = endOf(item, table);
    const found = choose(item, {
      table,
      discourse,
      made,
      subject,
      source,
      opens: !opened.has(sentence),
      paragraph,
      ahead: aheadOf(item, table),
      tuning,
    });
    opened.add(sentence);
    if (!found) continue;
    const read = {
      draft: found.draft,
      start: found.at?.start ?? item.at.start,
      end: item.at.end,
      token: item.token,
      endToken,
      paragraph,
      owner: words[endToken]?.lower === "'s" || words[endToken]?.lower === "'",
      gender: 'word' in item ? (GENDER.get(words[item.word]?.lower ?? '') ?? null) : null,
      sentence,
      saidIn: table.said.get(item.token) ?? null,
      quoted: table.quoted.has(item.token),
      subject,
      led,
      source: source !== undefined,
      form: found.form,
    };
    if (found.there) discourse.remember(read);
    else discourse.mention(read, found);
    if (!source) continue;
    discourse.speakers.push(read);
    found.draft.kept = true;
  }
  // People of whom the text goes on to speak are somebody.
  for (const people of made.people) people.kept ||= people.mentions.some(({ form }) => form === 'pronoun');
  firstPersons(table, discourse);
  nameAged(made.all, discourse, table.grounds.text, table.headlineEnd);
  nameHolders(made.all, discourse);
  nameDelayed(made.definite, discourse);
  nameHeadlined(made.all, discourse, table.grounds.text, table.headlineEnd);
  return made.all;
}

function choose(item: Item, situation: Situation): Chosen | null {
  if (!('name' in item) && isNobody(textOf(situation.table.grounds.text, item.at))) return null;
  if ('name' in item) return chooseName(item.name, situation);
  if ('word' in item) return chooseWord(item.word, situation);
  return choosePhrase(item, situation);
}

function chooseName(name: Name, situation: Situation): Chosen | null {
  const { drafts, metonyms } = situation.table;
  const draft = drafts.get(name);
  if (!draft) return null;
  const person = name.form === 'demonym' ? compatriot(name, draft, situation) : null;
  if (person) return person;
  return metonyms.has(name) ? { draft, why: 'metonym', form: 'metonym', there: false } : { draft, why: 'name', form: 'name', there: true };
}

/** People named later in the sentence of a pronoun. */
function aheadOf(item: Item, { grounds, drafts }: Table): readonly ChainDraft[] {
  if (!('word' in item)) return [];
  const found: ChainDraft[] = [];
  const { words, nameAt } = grounds;
  for (let i = item.token + 1; words[i]?.sentence === words[item.token]?.sentence && i < words.length && i < item.token + 40; i++) {
    const name = nameAt.get(i);
    const draft = name && drafts.get(name);
    if (draft?.kind === 'Person' && found.at(-1) !== draft) found.push(draft);
  }
  return found;
}
