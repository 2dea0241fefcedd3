/** Stories: articles that links put together. */
import { storyId } from '../../decomposition/ids.js';
import { grouped } from '../../text/grouped.js';
import { byCodeUnit } from '../../text/order.js';
import { smallestOfEach } from '../rows/components.js';
import type { Writer } from '../store.js';
import type { StoredLink } from '../stored-links.js';
import { articlesOf, isHolding, linksAround } from './around.js';
import { inBatches, join } from './rows-at-once.js';

/** An article as far as its story needs it. */
type InStory = {
  readonly id: string;
  readonly sortKey: string;
  readonly day: string;
  readonly headline: string | null;
  readonly storyId: string | null;
};

/** A story takes the id of the link that began it, and the headline of its earliest article that has one. */
export async function applyStories(writer: Writer, given: readonly StoredLink[], gone: readonly StoredLink[]): Promise<void> {
  const links = await linksAround(writer, 'story', given, gone);
  const dropped = gone.filter(({ link }) => link.type === 'story');
  if (links.length + dropped.length === 0) return;
  const rows = (await writer.read('read/articles-in-stories', [], {
    ids: articlesOf([...links, ...dropped]),
  })) as unknown as readonly InStory[];
  const articles = new Map(rows.map((row) => [row.id, row]));
  const holding = links.filter((stored) => isHolding(stored) && articlesOf([stored]).every((id) => articles.has(id)));
  const old = [...new Set(rows.flatMap(({ storyId }) => storyId ?? []))].sort();
  await inBatches(old, (ids) => writer.run('write/drop-story', { ids }));
  const component = smallestOfEach(
    holding.map(({ link: { a, b } }) => [a.article, b.article]),
    [...articles.keys()],
  );
  const stories = [...grouped(holding.map((stored) => [component.get(stored.link.a.article) ?? '', stored]))].map(([, own]) =>
    storyOf(own, articles),
  );
  await inBatches(stories, (part) => writer.run('write/story', { rows: part.map(({ id, title }) => ({ id, props: { id, title } })) }));
  const placed = stories.flatMap(({ id, members }) =>
    members.map((article) => ({ id: article.id, to: id, props: edgeProps(id, article) })),
  );
  await join(writer, 'write/in-story', placed);
  const left = [...articles.keys()].filter((id) => !placed.some((row) => row.id === id)).sort();
  await inBatches(left, (ids) => writer.run('write/no-story', { ids }));
}

function storyOf(links: readonly StoredLink[], articles: ReadonlyMap<string, InStory>) {
  const [first] = [...links].sort((a, b) => byCodeUnit(a.addedAt, b.addedAt) || byCodeUnit(a.id, b.id)) as [StoredLink];
  const members = articlesOf(links)
    .flatMap((id) => articles.get(id) ?? [])
    .sort((a, b) => byCodeUnit(a.sortKey, b.sortKey));
  return {
    id: storyId(first.id),
    title: members.find(({ headline }) => headline !== null)?.headline ?? members[0]?.id ?? first.id,
    members,
  };
}

const edgeProps = (hubId: string, { sortKey, day }: InStory) => ({ hubId, sortKey, day });
