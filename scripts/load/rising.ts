import { markdown } from '../../lib/recommender/evaluation/report'
import { type Journeys, walk } from './journeys'
import { percentiles } from './measure'
import type { Probed } from './probed-server'

const widths = [1, 2, 4, 8, 16, 32, 64]
const STEP_MS = 8_000

/** More and more visitors at once; gives back what went wrong. */
export async function measureRising(site: Probed, next: Journeys): Promise<string[]> {
  const [rows, missed]: [string[][], string[]] = [[], []]
  for (const width of widths) {
    const before = await site.read()
    const { answers, faults, seconds } = await walk(site.address, next, width, STEP_MS)
    const after = await site.read()
    const { p50, p95, p99 } = percentiles(answers)
    const cpuMs = after.cpuMs - before.cpuMs
    rows.push([
      String(width),
      (answers.length / seconds).toFixed(0),
      ...[p50, p95, p99].map((ms) => ms.toFixed(0)),
      (cpuMs / answers.length).toFixed(1),
      after.delayP99Ms.toFixed(0),
      (after.rss / 1e6).toFixed(0),
      String(faults.length),
    ])
    if (faults.length > 0) missed.push(`  ${width} at once: ${faults.length} faults, the first: ${faults[0]}`)
  }
  const heads = ['at once', 'a second', 'p50 ms', 'p95 ms', 'p99 ms', 'cpu ms', 'loop p99 ms', 'MB', 'faults']
  console.log(markdown(heads, rows))
  return missed
}
