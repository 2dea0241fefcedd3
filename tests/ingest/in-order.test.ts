import { inOrder } from '../../src/ingest/in-order.js';

/** Made when the test says so. */
function byHand() {
  const makers = new Map<number, { resolve(made: string): void; reject(error: Error): void }>();
  return {
    make: (one: number) => new Promise<string>((resolve, reject) => makers.set(one, { resolve, reject })),
    begun: () => [...makers.keys()],
    done: (one: number) => makers.get(one)?.resolve(`made ${one}`),
    failed: (one: number) => makers.get(one)?.reject(new Error(`no ${one}`)),
  };
}

async function* upTo(last: number, read: number[] = []) {
  for (let one = 1; one <= last; one += 1) {
    read.push(one);
    yield one;
  }
}

const settled = () => new Promise((resolve) => setImmediate(resolve));
const all = async <Made>(made: AsyncIterable<Made>): Promise<Made[]> => {
  const list: Made[] = [];
  for await (const one of made) list.push(one);
  return list;
};

describe('work on a few at once', () => {
  it.each([1, 2, 3, 10])('is given out in the order in which it was given, %d at once', async (atOnce) => {
    let working = 0;
    let most = 0;
    const make = async (one: number) => {
      working += 1;
      most = Math.max(most, working);
      // The later, the sooner done.
      for (let left = 8 - one; left > 0; left -= 1) await settled();
      working -= 1;
      return one;
    };
    expect(await all(inOrder(upTo(7), atOnce, make))).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(most).toBe(Math.min(atOnce, 7));
  });

  it('gives nothing of nothing', async () => {
    expect(await all(inOrder(upTo(0), 3, async (one) => one))).toEqual([]);
  });

  it('reads no further than whoever takes it needs', async () => {
    const read: number[] = [];
    const made = inOrder(upTo(100, read), 3, async (one) => one);
    await settled();
    expect(read).toEqual([]);
    for (const taken of [1, 2]) {
      expect(await made.next()).toEqual({ done: false, value: taken });
      await settled();
      expect(read.length).toBeLessThanOrEqual(taken + 3);
    }
    await made.return(undefined);
    expect(read.length).toBeLessThanOrEqual(5);
  });

  it('one at a time begins the next when the one before has been taken and used', async () => {
    const read: number[] = [];
    const made = inOrder(upTo(3, read), 1, async (one) => one);
    await made.next();
    await settled();
    expect(read).toEqual([1]);
  });

  it('gives out what is ready while the next is still being read', async () => {
    async function* waitingForEver() {
      yield 1;
      await new Promise(() => {});
    }
    const made = inOrder(waitingForEver(), 4, async (one) => `made ${one}`);
    expect(await made.next()).toEqual({ done: false, value: 'made 1' });
  });

  it('fails in its turn, after what came before it', async () => {
    const hand = byHand();
    const made = inOrder(upTo(3), 3, hand.make);
    const first = made.next();
    await settled();
    expect(hand.begun()).toEqual([1, 2, 3]);
    hand.failed(2);
    hand.done(3);
    await settled();
    hand.done(1);
    expect(await first).toEqual({ done: false, value: 'made 1' });
    await expect(made.next()).rejects.toThrow('no 2');
    expect(await made.next()).toEqual({ done: true, value: undefined });
  });

  it('gives out what was read before reading failed', async () => {
    async function* breaking() {
      yield* upTo(2);
      throw new Error('unreadable');
    }
    const taken: number[] = [];
    const take = async () => {
      for await (const one of inOrder(breaking(), 5, async (one) => one)) taken.push(one);
    };
    await expect(take()).rejects.toThrow('unreadable');
    expect(taken).toEqual([1, 2]);
  });

  it('closes what it reads when nobody takes more, and after a failure', async () => {
    const closed: string[] = [];
    async function* closing(name: string) {
      try {
        yield* upTo(9);
      } finally {
        closed.push(name);
      }
    }
    for await (const one of inOrder(closing('left'), 2, async (one) => one)) if (one === 2) break;
    const failing = inOrder(closing('failed'), 2, () => Promise.reject(new Error('no')));
    await expect(failing.next()).rejects.toThrow('no');
    expect(closed).toEqual(['left', 'failed']);
  });
});
