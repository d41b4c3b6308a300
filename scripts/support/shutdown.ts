type Stop = () => Promise<unknown>

const stops: Stop[] = []
let stopping: Promise<void> | undefined

/** Registers what must be stopped when this command ends; the latest is stopped first. */
export function onStop(stop: Stop): void {
  stops.push(stop)
}

/** Whether somebody has asked this command to end: what breaks from then on is no news. */
export const isStopping = () => stopping !== undefined

export function stopEverything(): Promise<void> {
  stopping ??= (async () => {
    for (const stop of stops.reverse()) await stop()
  })()
  return stopping
}

/** Ends this command with everything it started on Ctrl-C, on a polite kill, and when its parent is gone. */
export function stopOnSignals(): void {
  const end = () => void stopEverything().then(() => process.exit(0))
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, end)
  if (process.send) process.on('disconnect', end)
}
