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
