/** The newsroom in a store, as it came: most of it in May, the rest in June. */

import type { Store } from '../../src/graph/store.js';
import { writeDecompositions } from '../../src/graph/write-article.js';
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
  await writeDecompositions(store, newsroom.filter(isOfJune), JUNE);
  await writeLinks(store, juneLinks, JUNE);
}
