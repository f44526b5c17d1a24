/** The function with its results kept by its argument, so many at most: arguments come from files. */
export function remembering<Key, Result>(make: (key: Key) => Result, most = 50000): (key: Key) => Result {
  const made = new Map<Key, Result>();
  return (key) => {
    if (!made.has(key)) {
      if (made.size >= most) made.clear();
      made.set(key, make(key));
    }
    return made.get(key) as Result;
  };
}
