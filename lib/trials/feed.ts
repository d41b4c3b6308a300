/** One entry of a list that is still being written, and the promise of the next; null ends it. */
export type Feed<Item> = { item: Item; index: number; next: Promise<Feed<Item> | null> }

export function createFeed<Item>() {
  let settle: (feed: Feed<Item> | null) => void = () => undefined
  let count = 0
  const pending = () =>
    new Promise<Feed<Item> | null>((resolve) => {
      settle = resolve
    })
  const first = pending()
  return {
    first,
    push(item: Item) {
      const resolve = settle
      resolve({ item, index: count, next: pending() })
      count += 1
    },
    end() {
      settle(null)
    },
  }
}
