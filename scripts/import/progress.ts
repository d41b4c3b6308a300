const width = 24
const quietEveryMs = 5_000

export type ProgressLine = {
  update: (progress: { bytes: number; totalBytes: number; rows: number }) => void
  end: () => void
}

/** A bar with rows a second and the time left; where there is no terminal, a line now and then. */
export function startProgress(): ProgressLine {
  const started = performance.now()
  let first: { bytes: number; rows: number } | undefined
  let shownAt = started
  return {
    update: ({ bytes, totalBytes, rows }) => {
      const now = performance.now()
      first ??= { bytes, rows }
      const seconds = Math.max(0.001, (now - started) / 1000)
      const share = Math.min(1, bytes / Math.max(1, totalBytes))
      const left = ((totalBytes - bytes) / Math.max(1, bytes - first.bytes)) * seconds
      const bar = '█'.repeat(Math.round(share * width)).padEnd(width, '░')
      const pace = Math.round((rows - first.rows) / seconds).toLocaleString('en')
      const line = `  ${bar} ${(share * 100).toFixed(0).padStart(3)} %  ${rows.toLocaleString('en')} rows  ${pace}/s  ${clock(left)} left`
      if (process.stdout.isTTY) process.stdout.write(`\r${line}\u001B[K`)
      else if (now - shownAt > quietEveryMs) {
        shownAt = now
        console.log(line)
      }
    },
    end: () => void (process.stdout.isTTY && process.stdout.write('\n')),
  }
}

const clock = (seconds: number) =>
  seconds < 90 ? `${Math.ceil(seconds)} s` : `${Math.floor(seconds / 60)} min ${Math.round(seconds % 60)} s`
