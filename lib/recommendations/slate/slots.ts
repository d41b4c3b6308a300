/** A fixed row of places that are filled from the first on; each can be awaited before it is filled. */
export function createSlots<Item>(size: number) {
  const resolvers: ((item: Item | null) => void)[] = []
  const promises = Array.from({ length: size }, () => new Promise<Item | null>((resolve) => resolvers.push(resolve)))
  const filled: Item[] = []
  return {
    promises,
    filled,
    get full() {
      return filled.length >= size
    },
    fill(item: Item) {
      resolvers[filled.length]?.(item)
      filled.push(item)
    },
    /** Nothing more will come. */
    end() {
      for (const resolve of resolvers.slice(filled.length)) resolve(null)
    },
  }
}
