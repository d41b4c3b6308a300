export type Timing = {
  p50: number
  p95: number
  p99: number
  /** The same in processor time of the whole process, which other programs on the machine hardly touch. */
  cpu: { p50: number; p99: number }
  kilobytes: number
}

/** As many turns go before the first that counts: a server has compiled its code long before most of its answers. */
const warmUpTurns = 300

/**
 * Runs several tasks turn by turn, so that a busy machine slows all of them alike and their ratios stay honest.
 * Milliseconds of wall clock, and kilobytes allocated a run (typed arrays and heap; turns with a collection left out).
 */
export function measureTogether<Name extends string>(
  tasks: Record<Name, (turn: number) => void>,
  turns: number,
  warmUp = warmUpTurns,
): Record<Name, Timing> {
  const names = Object.keys(tasks) as Name[]
  const times = new Map<Name, number[]>(names.map((name) => [name, []]))
  const processor = new Map<Name, number[]>(names.map((name) => [name, []]))
  const sizes = new Map<Name, number[]>(names.map((name) => [name, []]))
  for (let turn = -warmUp; turn < turns; turn++) {
    for (const name of names) {
      const before = allocated()
      const processorBefore = process.cpuUsage()
      const started = performance.now()
      tasks[name](turn)
      const elapsed = performance.now() - started
      const { user, system } = process.cpuUsage(processorBefore)
      const grown = allocated() - before
      if (turn < 0) continue
      times.get(name)?.push(elapsed)
      processor.get(name)?.push((user + system) / 1000)
      if (grown >= 0) sizes.get(name)?.push(grown / 1024)
    }
  }
  const timings = names.map((name) => {
    const sorted = sort(times.get(name))
    const timing = { p50: at(sorted, 0.5), p95: at(sorted, 0.95), p99: at(sorted, 0.99) }
    const busy = sort(processor.get(name))
    const cpu = { p50: at(busy, 0.5), p99: at(busy, 0.99) }
    return [name, { ...timing, cpu, kilobytes: at(sort(sizes.get(name)), 0.5) }]
  })
  return Object.fromEntries(timings)
}

function allocated(): number {
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return heapUsed + arrayBuffers
}

const sort = (values: number[] | undefined) => (values ?? []).toSorted((a, b) => a - b)
const at = (sorted: number[], share: number) =>
  sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0
