import { textOf } from '../../../src/text/span.js';
import { read } from '../../helpers/reading.js';

const namesIn = async (text: string): Promise<string[]> =>
  (await read(text)).names.map((name) => `${name.kind}${name.form === 'name' ? '' : ` (${name.form})`}: ${textOf(text, name)}`);

describe('names', () => {
  it.each<[what: string, text: string, names: string[]]>([
    [
      'titles and possessives are off',
      "President Ada Okoro's plan was praised by Dr. Mark Vale.",
      ['Person: Ada Okoro', 'Person: Mark Vale'],
    ],
    [
      'countries and their people',
      'French ministers flew from Germany to the United States.',
      ['Country (demonym): French', 'Country: Germany', 'Country: United States'],
    ],
    [
      'what is a country and what is not',
      'They told us that the US would join NATO.',
      ['Country (acronym): US', 'Organisation (acronym): NATO'],
    ],
    ['acronyms in dots', 'The U.S. and the U.N. agreed.', ['Country (acronym): U.S.', 'Organisation (acronym): U.N.']],
    ['two words of one country', 'North Korean troops left South Korea.', ['Country (demonym): North Korean', 'Country: South Korea']],
    ['capitals', 'Talks in Vienna and Kyiv failed.', ['Place: Vienna', 'Place: Kyiv']],
    [
      'a body by its last word',
      'Doctors at Saint Ludmila Hospital and Ostia University struck.',
      ['Organisation: Saint Ludmila Hospital', 'Organisation: Ostia University'],
    ],
    ['a river is no person', 'The Jordan River rose.', ['Place: Jordan River']],
    ['a ship has a name that is nobody’s', 'The tanker Astrid Holm sank. The Astrid Holm was old.', []],
    ['a company and its country', 'Halden AG of Austria denied it.', ['Organisation: Halden AG', 'Country: Austria']],
    ['a surname is the person', 'Mark Vale left early. Vale was tired.', ['Person: Mark Vale', 'Person: Vale']],
    ['a town by its mayor', 'The mayor of Quillby resigned. Quillby is small.', ['Place: Quillby', 'Place: Quillby']],
    [
      'a company by its chief',
      'On Monday Fennlink chief executive Maria Berg resigned. Fennlink lost money.',
      ['Organisation: Fennlink', 'Person: Maria Berg', 'Organisation: Fennlink'],
    ],
    ['pronouns are none', 'We and They and I went home.', []],
  ])('%s', async (_, text, names) => {
    expect(await namesIn(text)).toEqual(names);
  });
});
