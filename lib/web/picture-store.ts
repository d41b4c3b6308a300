import { LRUCache } from 'lru-cache'

/** Pictures kept in memory, and how much they may take up together. */
const MOST_PICTURES = 300
const MOST_BYTES = 32 * 1_048_576

/**
 * Draws each picture once and keeps it; asked for by many at once it is still drawn once, and different ones are drawn
 * one after another, so that other requests get their turn between.
 */
export function createPictureStore(most = MOST_PICTURES) {
  const kept = new LRUCache<string, Uint8Array>({
    max: most,
    maxSize: MOST_BYTES,
    sizeCalculation: (b) => b.length || 1,
  })
  const drawing = new Map<string, Promise<Uint8Array>>()
  let last: Promise<unknown> = Promise.resolve()
  return (key: string, draw: () => Promise<Uint8Array>): Promise<Uint8Array> => {
    const known = kept.get(key)
    if (known) return Promise.resolve(known)
    const under = drawing.get(key)
    if (under) return under
    const drawn = last.then(draw).then((bytes) => {
      kept.set(key, bytes)
      return bytes
    })
    last = drawn.catch(() => undefined).then(() => new Promise((resolve) => setImmediate(resolve)))
    drawing.set(key, drawn)
    void drawn.catch(() => undefined).finally(() => drawing.delete(key))
    return drawn
  }
}
