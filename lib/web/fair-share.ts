/** Requests counted by this process alone: for answers too cheap to ask the database whether they may be given. */

const MOST_SUBJECTS = 5_000

type Window = { startedAt: number; count: number }
const windows = new Map<string, Window>()

/** Whether the subject still has one of its requests of this window; takes it. O(1). */
export function takeShare(
  subject: string,
  { max, perSeconds }: { max: number; perSeconds: number },
  now = Date.now(),
): boolean {
  const startedAt = Math.floor(now / (perSeconds * 1000))
  const known = windows.get(subject)
  const window = known?.startedAt === startedAt ? known : { startedAt, count: 0 }
  window.count++
  if (!known && windows.size >= MOST_SUBJECTS) windows.clear()
  windows.set(subject, window)
  return window.count <= max
}
