type Entry<Value> = { value: Value; until: number }

/** Keeps answers in memory for a while, the least recently asked for leaving first; nothing is written anywhere. */
export function createMemory<Value>(options: { most: number; now: () => number }) {
  const entries = new Map<string, Entry<Value>>()
  return {
    get(key: string): Value | undefined {
      const entry = entries.get(key)
      if (!entry) return undefined
      entries.delete(key)
      if (entry.until <= options.now()) return undefined
      entries.set(key, entry)
      return entry.value
    },
    set(key: string, value: Value, forMs: number): void {
      entries.delete(key)
      entries.set(key, { value, until: options.now() + forMs })
      const [oldest] = entries.keys()
      if (entries.size > options.most && oldest !== undefined) entries.delete(oldest)
    },
  }
}
