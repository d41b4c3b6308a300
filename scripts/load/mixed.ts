import { markdown } from '../../lib/recommender/evaluation/report'
import { isGrowing } from './growing'
import { type Journeys, walk } from './journeys'
import { percentiles } from './measure'
import type { Probed } from './probed-server'

const WIDTH = 8
const MINUTE_MS = 60_000

/** The same load minute after minute: no fault may come, and memory may not grow. */
export async function measureMixed(site: Probed, next: Journeys, minutes: number): Promise<string[]> {
  const [rows, heaps, missed]: [string[][], number[], string[]] = [[], [], []]
  for (let minute = 1; minute <= minutes; minute++) {
    const { answers, faults, seconds } = await walk(site.address, next, WIDTH, MINUTE_MS)
    const { rss, heapUsed, delayP99Ms } = await site.read()
    heaps.push(rss)
    const { p50, p95, p99 } = percentiles(answers)
    const figures = [answers.length / seconds, p50, p95, p99, delayP99Ms, rss / 1e6, heapUsed / 1e6, faults.length]
    rows.push([String(minute), ...figures.map((value) => value.toFixed(0))])
    if (faults.length > 0) missed.push(`  minute ${minute}: ${faults.length} faults, the first: ${faults[0]}`)
  }
  const heads = ['minute', 'a second', 'p50 ms', 'p95 ms', 'p99 ms', 'loop p99 ms', 'MB', 'heap MB', 'faults']
  console.log(markdown(heads, rows))
  if (isGrowing(heaps)) missed.push('  memory grew from the middle of the time to its end')
  return missed
}
