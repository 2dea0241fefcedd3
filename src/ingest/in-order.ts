/** Work on a few of a long row at once, given out in the row's order. */

/**
 * No more than `atOnce` are read that have not been given out, so that whoever is slow to take holds the readers back;
 * one whose turn has come is given out without waiting for the next to be read.
 *
 * @param make - what it throws, and what reading throws, is thrown in its turn: after all that came before it.
 */
export async function* inOrder<Given, Made>(
  given: AsyncIterable<Given>,
  atOnce: number,
  make: (one: Given) => Promise<Made>,
): AsyncGenerator<Made> {
  const reader = given[Symbol.asyncIterator]();
  const underWay: Promise<Made>[] = [];
  let reading: Promise<void> | null = null;
  let isRead = false;

  const begin = (made: Promise<Made>): void => {
    // Told to whoever awaits it in its turn; without this, a failure before that would end the process.
    made.catch(() => {});
    underWay.push(made);
  };
  const read = async (): Promise<void> => {
    try {
      const { done, value } = await reader.next();
      if (done) isRead = true;
      else begin(make(value));
    } catch (error) {
      isRead = true;
      begin(Promise.reject(error));
    }
    reading = null;
  };

  try {
    while (!isRead || underWay.length > 0) {
      if (!isRead && underWay.length < atOnce) reading ??= read();
      const [first] = underWay;
      if (first === undefined) await reading;
      else if (reading === null || (await isMadeBefore(first, reading))) {
        underWay.shift();
        yield await first;
      }
    }
  } finally {
    const ended = reader.return?.();
    // One that still waits for its input, as standard input may for ever, ends by itself when it comes.
    if (reading === null) await ended;
  }
}

const isMadeBefore = (made: Promise<unknown>, read: Promise<unknown>): Promise<boolean> =>
  Promise.race([made.then(() => true), read.then(() => false)]);
