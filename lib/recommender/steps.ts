/** Work in small parts: whoever drives it may do something else between two of them. What it returns is its result. */
export type Steps<Result> = Generator<void, Result, void>

/** Called between two parts; may wait. */
export type Pause = () => Promise<void> | undefined

/** Does all parts in one go. */
export function finish<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const next = steps.next()
    if (next.done) return next.value
  }
}

/** Does all parts, with a pause after each. */
export async function finishWith<Result>(steps: Steps<Result>, pause: Pause): Promise<Result> {
  for (;;) {
    const next = steps.next()
    if (next.done) return next.value
    const waited = pause()
    if (waited) await waited
  }
}

/** How many items of a list make one part. */
const ITEMS_A_PART = 64

/** `list.map` in parts. */
export function* mapping<Item, Result>(
  list: readonly Item[],
  make: (item: Item, place: number) => Result,
): Steps<Result[]> {
  const made: Result[] = []
  for (let place = 0; place < list.length; place++) {
    made.push(make(list[place]!, place))
    if (place % ITEMS_A_PART === ITEMS_A_PART - 1) yield
  }
  return made
}

/** `list.sort` in parts. */
export function* sorting<Item extends string | number>(list: readonly Item[]): Steps<Item[]> {
  let runs: Item[][] = []
  for (let from = 0; from < list.length; from += 8 * ITEMS_A_PART) {
    runs.push(list.slice(from, from + 8 * ITEMS_A_PART).sort((one, other) => (one < other ? -1 : one > other ? 1 : 0)))
    yield
  }
  while (runs.length > 1) {
    const joined: Item[][] = []
    for (let at = 0; at < runs.length; at += 2) joined.push(yield* joining(runs[at]!, runs[at + 1] ?? []))
    runs = joined
  }
  return runs[0] ?? []
}

function* joining<Item>(one: readonly Item[], other: readonly Item[]): Steps<Item[]> {
  const joined: Item[] = []
  for (let left = 0, right = 0; left < one.length || right < other.length; ) {
    const isLeft = right === other.length || (left < one.length && one[left]! < other[right]!)
    joined.push(isLeft ? one[left++]! : other[right++]!)
    if (joined.length % (16 * ITEMS_A_PART) === 0) yield
  }
  return joined
}
