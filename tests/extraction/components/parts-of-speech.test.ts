import { read } from '../../helpers/reading.js';

const tagged = async (text: string): Promise<string> => (await read(text)).tags.map(({ pos, lemma }) => `${lemma}/${pos}`).join(' ');

describe('parts of speech', () => {
  it.each<[text: string, tags: string]>([
    ['The mayor said taxes rose.', 'the/DET mayor/NOUN say/VERB tax/NOUN rise/VERB ./PUNCT'],
    ['She has been warning ministers.', 'she/PRON have/AUX be/AUX warn/VERB minister/NOUN ./PUNCT'],
    ["They didn't plan stopped trains.", 'they/PRON do/AUX not/PART plan/VERB stop/VERB train/NOUN ./PUNCT'],
    [
      'Ada Okoro denied the allegations and accused rivals.',
      'Ada/PROPN Okoro/PROPN deny/VERB the/DET allegation/NOUN and/CCONJ accuse/VERB rival/NOUN ./PUNCT',
    ],
    [
      'Two women were killed, police said on Monday.',
      'two/NUM woman/NOUN be/AUX kill/VERB ,/PUNCT police/NOUN say/VERB on/ADP Monday/PROPN ./PUNCT',
    ],
  ])('%s', async (text, tags) => {
    expect(await tagged(text)).toBe(tags);
  });
});
