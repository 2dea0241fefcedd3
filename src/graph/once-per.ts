/** What is worked out of an object once, and forgotten with it: of a file, of the shape of a page. */
export function oncePer<Key extends object, Result>(workOut: (key: Key) => Result): (key: Key) => Result {
  const known = new WeakMap<Key, { readonly result: Result }>();
  return (key) => {
    const found = known.get(key) ?? { result: workOut(key) };
    known.set(key, found);
    return found.result;
  };
}
