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
    [
      'half a country’s name, where the article has the whole',
      'North Korea fired. The North denied it in the North Sea.',
      ['Country: North Korea', 'Country: North', 'Place: North Sea'],
    ],
    ['half a country’s name alone', 'Snow fell in the North.', ['Place: North']],
    ['a given name of two syllables', 'Lam Hoi-ming won. Lam smiled.', ['Person: Lam Hoi-ming', 'Person: Lam']],
    ['a people', 'Thousands of Rohingya fled to Ostia.', ['Group: Rohingya', 'Place: Ostia']],
    ['a museum of something', 'The Ostia Museum of Art was shut.', ['Organisation: Ostia Museum of Art']],
    [
      'an office is no name',
      'The Home Secretary, Iris Moll, met State Department Spokesperson Maria Berg.',
      ['Person: Iris Moll', 'Organisation: State Department', 'Person: Maria Berg'],
    ],
    ['whose side somebody is on', 'The pro-Beijing camp won.', ['Place: Beijing']],
    ['pronouns are none', 'We and They and I went home.', []],
  ])('%s', async (_, text, names) => {
    expect(await namesIn(text)).toEqual(names);
  });
});
