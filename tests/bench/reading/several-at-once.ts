/** Work in several places at once: a server of two cores writes little more than half of what it could when it is asked for one thing at a time. */

/** Each item once, by whichever of the workers is free, in no order. @throws what the work throws. */
export async function severalAtOnce<Worker, Item>(
  workers: readonly Worker[],
  items: Iterable<Item>,
  work: (worker: Worker, item: Item) => Promise<unknown>,
): Promise<void> {
  const left = items[Symbol.iterator]();
  const each = async (worker: Worker) => {
    for (let next = left.next(); !next.done; next = left.next()) await work(worker, next.value);
  };
  await Promise.all(workers.map(each));
}
