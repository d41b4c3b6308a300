import { type Answered, type Asked, ask } from './ask'
import type { Probed } from './probed-server'

export type Measured = {
  cpuMs: number
  aSecond: number
  p50: number
  p95: number
  p99: number
  bytes: number
  delayP99Ms: number
  rss: number
}

/** The requests of one turn: all of the bare page's and all of ours are alike. */
export type Batch = () => Asked[] | Promise<Asked[]>

const WIDTH = 2
/** Code is compiled while it is asked for: both have had two hundred requests before one counts, as a server that stands has. */
const WARM_ROUNDS = 10

/** Asks two servers turn by turn, so that a busy machine slows both alike and their ratio stays honest. */
export async function inTurn(
  bare: [Probed, Batch],
  ours: [Probed, Batch],
  rounds: number,
): Promise<[Measured, Measured]> {
  const sums = [bare, ours].map(() => ({ cpuMs: 0, wallMs: 0, delay: 0, rss: 0, answers: [] as Answered[] }))
  for (let round = -WARM_ROUNDS; round < rounds; round++) {
    for (const [place, [site, batch]] of [bare, ours].entries()) {
      const requests = await batch()
      const before = await site.read()
      const started = performance.now()
      const answers = await askAll(site.address, requests)
      const wallMs = performance.now() - started
      const { cpuMs, delayP99Ms, rss } = await site.read()
      const sum = sums[place]
      if (round < 0 || !sum) continue
      sum.cpuMs += cpuMs - before.cpuMs
      sum.wallMs += wallMs
      sum.delay = Math.max(sum.delay, delayP99Ms)
      sum.rss = rss
      sum.answers.push(...answers)
    }
  }
  const [first, second] = sums.map(({ cpuMs, wallMs, delay, rss, answers }) => ({
    cpuMs: cpuMs / answers.length,
    aSecond: (answers.length / wallMs) * 1000,
    ...percentiles(answers),
    bytes: answers.reduce((sum, { bytes }) => sum + bytes, 0) / answers.length,
    delayP99Ms: delay,
    rss,
  }))
  if (!first || !second) throw new Error('Nothing was measured.')
  return [first, second]
}

/** So many at a time; an answer that is no success is a fault of the measurement, and ends it. */
export async function askAll(address: string, requests: Asked[], width = WIDTH): Promise<Answered[]> {
  const [left, answers] = [[...requests], [] as Answered[]]
  const work = async () => {
    for (let next = left.pop(); next; next = left.pop()) {
      const answer = await ask(address, next)
      if (answer.status >= 300) throw new Error(`${next.path} answered ${answer.status}.`)
      answers.push(answer)
    }
  }
  await Promise.all(Array.from({ length: width }, work))
  return answers
}

export function percentiles(answers: readonly Answered[]) {
  const sorted = answers.map(({ ms }) => ms).toSorted((a, b) => a - b)
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99) }
}
