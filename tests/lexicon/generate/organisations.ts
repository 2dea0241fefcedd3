/** Organisations: the typed ids that a package has under the same name. */
import type { ListFile } from './list-file.js';
import { cited, read } from './sources.js';
import { called } from './suggestions.js';
import { bare } from './towns.js';
import { TYPED_ORGANISATIONS } from './typed-organisations.js';

export const organisationsList = (): ListFile => ({
  file: 'organisation-ids',
  exports: 'ORGANISATION_IDS_TABLE',
  about: 'Organisations: name | Wikidata id.',
  sources: 'typed by hand',
  note: `each id is that of ${cited('suggestions')} or ${cited('mediaSources')} under the same name`,
  licence: 'Apache-2.0',
  lines: TYPED_ORGANISATIONS.trim()
    .split('\n')
    .flatMap((line) => {
      const [names = '', id = ''] = line.split('|');
      return names.split(';').some((name) => idsCalled(name).includes(id)) ? [`${names.split(';')[0]}|${id}`] : [];
    }),
});

/** The ids that packages have for what is called so. */
export const idsCalled = (name: string): string[] => [...called(name).map(({ id }) => id), ...(mediaSources().get(bare(name)) ?? [])];

let media: Map<string, string[]> | null = null;
/** Its labels are short: "org.ent.pressagency.afp", "org.ent.radiostation.voice-of-america". */
function mediaSources(): ReadonlyMap<string, readonly string[]> {
  if (media !== null) return media;
  media = new Map();
  for (const [, label = '', id = ''] of read('mediaSources', 'impresso_pipelines/mediasources/config.py').matchAll(
    /'org\.ent\.\w+\.([\w-]+)': '(Q\d+)'/g,
  )) {
    const name = bare(SHORT[label] ?? label);
    media.set(name, [...(media.get(name) ?? []), id]);
  }
  return media;
}
const SHORT: Readonly<Record<string, string>> = { afp: 'Agence France-Presse', ap: 'Associated Press' };
