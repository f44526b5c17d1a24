/** The function with its results kept by its argument: 500 of them at most, since arguments come from files. */
export function remembering<T>(make: (key: string) => T): (key: string) => T {
  const made = new Map<string, T>();
  return (key) => {
    if (!made.has(key)) {
      if (made.size > 500) made.clear();
      made.set(key, make(key));
    }
    return made.get(key) as T;
  };
}
