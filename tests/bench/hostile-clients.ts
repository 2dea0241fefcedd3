/** Hostile clients, in a process of their own, so that what they do takes no time from the honest ones: told to, they ask as fast as they are answered. */
import { hostileOf } from './hostile-queries.js';
import { post } from './post.js';

/** What is asked of this process, and what it answers when the time is over: how often each kind had which status, as 'batch\t400'. */
export type Attack = { readonly address: string; readonly round: number; readonly milliseconds: number; readonly atOnce: number };
export type Repelled = Readonly<Record<string, number>>;

process.on('message', (attack: Attack) => void attacked(attack).then((repelled) => process.send?.(repelled)));

async function attacked({ address, round, milliseconds, atOnce }: Attack): Promise<Repelled> {
  const bodies = Array.from({ length: 20 }, (_, lap) => hostileOf(round * 20 + lap))
    .flat()
    .map(({ kind, body }) => ({ kind, body: JSON.stringify(body) }));
  const statuses: Record<string, number> = {};
  const end = Date.now() + milliseconds;
  let next = 0;
  const client = async () => {
    while (Date.now() < end) {
      const { kind, body } = bodies[next++ % bodies.length] as (typeof bodies)[number];
      const { status } = await post(address, body);
      const what = `${kind}\t${status}`;
      statuses[what] = (statuses[what] ?? 0) + 1;
    }
  };
  await Promise.all(Array.from({ length: atOnce }, client));
  return statuses;
}
