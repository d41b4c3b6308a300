/** How long a server works on one thing before others get their turn. */
const AT_A_STRETCH_MS = 8

/** Work cut into steps, done at once. */
export function atOnce<Result>(work: Generator<void, Result>): Result {
  for (let step = work.next(); ; step = work.next()) if (step.done) return step.value
}

/** The same while a server goes on answering. */
export async function inSteps<Result>(work: Generator<void, Result>): Promise<Result> {
  for (let since = performance.now(), step = work.next(); ; step = work.next()) {
    if (step.done) return step.value
    if (performance.now() - since < AT_A_STRETCH_MS) continue
    await new Promise((resolve) => setImmediate(resolve))
    since = performance.now()
  }
}

/** Items so many at a time, as a database takes them. */
export function* inBatches<Item>(items: readonly Item[], size: number): Generator<Item[]> {
  for (let start = 0; start < items.length; start += size) yield items.slice(start, start + size)
}
