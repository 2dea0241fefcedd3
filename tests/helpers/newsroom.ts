/** The newsroom in a store, as it came: most of it in May, the rest in June. */

import { entityId } from '../../src/decomposition/ids.js';
import type { Store } from '../../src/graph/store.js';
import { writeDecompositions } from '../../src/graph/write-article.js';
import { revokeJudgement, writeJudgement } from '../../src/graph/write-judgement.js';
import { writeLinks } from '../../src/graph/write-links.js';
import { newsroom } from '../fixtures/newsroom.js';
import { juneLinks, newsroomLinks } from '../fixtures/newsroom-links.js';

const MAY = '2026-05-25T08:00:00Z';
const JUNE = '2026-06-05T08:00:00Z';

export async function writeNewsroom(store: Store): Promise<void> {
  const isOfJune = ({ article: { publishedAt } }: (typeof newsroom)[number]) => (publishedAt ?? '') >= '2026-06';
  await writeDecompositions(
    store,
    newsroom.filter((one) => !isOfJune(one)),
    MAY,
  );
  await writeLinks(store, newsroomLinks, MAY);
  const webers = await judge(store, ['Jonas Weber', 'Jo Weber'], 'one spokesman, two spellings', MAY);
  await writeDecompositions(store, newsroom.filter(isOfJune), JUNE);
  await writeLinks(store, juneLinks, JUNE);
  await judge(store, ['Ada Okoro', 'Adaeze Okoro'], 'one president, two spellings', JUNE);
  await revokeJudgement(store, webers, JUNE);
}

async function judge(store: Store, names: readonly [string, string], reason: string, at: string): Promise<string> {
  const [aId, bId] = names.map((name) => entityId({ kind: 'Person', name, named: true, ambiguous: false, wikidataId: null }, { id: '' }));
  return (await writeJudgement(store, { aId: aId as string, bId: bId as string, verdict: 'same', reason, by: 'the newsroom' }, at)).id;
}
