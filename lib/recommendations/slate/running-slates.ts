/** A list that is being written, and how many pages are waiting for it. */
type Running<List> = { list: Promise<List>; readers: number; stop: AbortController }

/**
 * Lists being written in this process, so that a second tab reads along instead of asking a model again. A list is
 * stopped when the last of its readers has left, and forgotten as soon as it is whole or stopped.
 */
export function createRunningSlates<List>() {
  const running = new Map<string, Running<List>>()

  function begin(key: string, make: (signal: AbortSignal) => Promise<{ list: List; whole: Promise<unknown> }>) {
    const stop = new AbortController()
    const made = make(stop.signal)
    const entry: Running<List> = { list: made.then(({ list }) => list), readers: 0, stop }
    const forget = () => {
      if (running.get(key) === entry) running.delete(key)
    }
    running.set(key, entry)
    made.then(({ whole }) => whole).then(forget, forget)
    return entry
  }

  function follow(key: string, entry: Running<List>, signal: AbortSignal | undefined) {
    entry.readers += 1
    const leave = () => {
      entry.readers -= 1
      if (entry.readers > 0) return
      entry.stop.abort()
      if (running.get(key) === entry) running.delete(key)
    }
    if (signal?.aborted) leave()
    else signal?.addEventListener('abort', leave, { once: true })
    return entry.list
  }

  return {
    /** The list of this key that is being written, unless `mayJoin` turns it down; else the one that `make` begins. */
    async open(
      key: string,
      signal: AbortSignal | undefined,
      mayJoin: (list: List) => Promise<boolean>,
      make: (signal: AbortSignal) => Promise<{ list: List; whole: Promise<unknown> }>,
    ): Promise<List> {
      const known = running.get(key)
      if (known) {
        // Followed at once, so that the first reader leaving meanwhile does not stop it.
        const list = await follow(key, known, signal)
        if (await mayJoin(list)) return list
        if (running.get(key) === known) running.delete(key)
      }
      const joined = running.get(key)
      return follow(key, joined ?? begin(key, make), signal)
    },
  }
}
