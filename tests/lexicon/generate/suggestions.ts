/** What name-suggestion-index has of Wikidata's items: label, description, and which regions have a flag. */
import { readJson } from './sources.js';
import { bare } from './towns.js';

export type Item = { readonly label: string; readonly description: string };

let all: Map<string, Item> | null = null;
/** By id. */
export function items(): ReadonlyMap<string, Item> {
  if (all !== null) return all;
  const { wikidata } = readJson<{ wikidata: Record<string, Partial<Item>> }>('suggestions', 'dist/wikidata/wikidata.min.json');
  all = new Map(Object.entries(wikidata).map(([id, { label = '', description = '' }]) => [id, { label, description }]));
  return all;
}

let byLabel: Map<string, ({ readonly id: string } & Item)[]> | null = null;
/** The items of that label, accents aside. */
export function called(label: string): readonly ({ readonly id: string } & Item)[] {
  if (byLabel === null) {
    byLabel = new Map();
    for (const [id, item] of items()) byLabel.set(bare(item.label), [...(byLabel.get(bare(item.label)) ?? []), { id, ...item }]);
  }
  return byLabel.get(bare(label)) ?? [];
}

type Flag = { readonly tags: Readonly<Record<string, string>> };
export function regionalFlags(): { readonly country: string; readonly id: string }[] {
  const { nsi } = readJson<{ nsi: Record<string, { readonly items?: readonly Flag[] }> }>('suggestions', 'dist/json/nsi.min.json');
  return (nsi['flags/man_made/flagpole']?.items ?? []).flatMap(({ tags }) =>
    tags['flag:type'] === 'regional' && tags['subject:wikidata'] && tags.country
      ? [{ country: tags.country, id: tags['subject:wikidata'] }]
      : [],
  );
}
