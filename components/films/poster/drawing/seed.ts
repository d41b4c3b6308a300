/** A stream of numbers that depends on nothing but the text it was started with. */
export type Seed = {
  /** A number in [0, 1). */
  next: () => number
  /** A number between min and max. */
  between: (min: number, max: number) => number
  /** A whole number from min to max, both included. */
  int: (min: number, max: number) => number
  pick: <const Item>(items: readonly [Item, ...Item[]]) => Item
  chance: (probability: number) => boolean
  shuffle: <Item>(items: readonly Item[]) => Item[]
}

/** FNV-1a, 32 bits. */
export function hash(text: string) {
  let value = 0x811c9dc5
  for (let index = 0; index < text.length; index++) {
    value ^= text.charCodeAt(index)
    value = Math.imul(value, 0x01000193)
  }
  return value >>> 0
}

/** Mulberry32 started from the hash of a text. */
export function createSeed(text: string): Seed {
  let state = hash(text)
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  const int = (min: number, max: number) => min + Math.floor(next() * (max - min + 1))
  return {
    next,
    int,
    between: (min, max) => min + next() * (max - min),
    pick: (items) => items[int(0, items.length - 1)] ?? items[0],
    chance: (probability) => next() < probability,
    shuffle: (items) => {
      const copy = [...items]
      for (let index = copy.length - 1; index > 0; index--) {
        const other = int(0, index)
        const held = copy[index] as (typeof copy)[number]
        copy[index] = copy[other] as (typeof copy)[number]
        copy[other] = held
      }
      return copy
    },
  }
}
