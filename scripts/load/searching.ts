import { markdown } from '../../lib/recommender/evaluation/report'
import type { PrismaClient } from '../../prisma/generated/client'
import { type Answered, ask } from './ask'
import { percentiles } from './measure'
import type { Person } from './people'
import type { Probed } from './probed-server'

const STRANGERS = 16
const RATINGS = 100
const MOST_WAIT_MS = 300
const ROUNDS = 3

/** What is typed into the field, never the same twice: nothing remembered helps. */
function queriesOver(titles: readonly string[]): () => string {
  let number = 0
  const kinds = [
    (title: string, at: number) => `films like ${title} but funnier, not before ${1930 + (at % 90)}`,
    (title: string, at: number) => `${title.slice(0, -1)}${at}`,
    (title: string, at: number) => `a quiet story of two brothers and a ${title} in winter ${at}`,
    (title: string, at: number) => `${title} ${at} korean thrillers under two hours`,
  ]
  return () => {
    const at = number++
    return (kinds[at % kinds.length] ?? String)(titles[(at * 7) % titles.length] ?? 'snow', at)
  }
}

/** People rate film after film, alone and then while strangers search without a pause, each from an address of their own. */
export async function measureSearching(site: Probed, db: PrismaClient, people: readonly Person[]): Promise<string[]> {
  const films = await db.film.findMany({
    orderBy: { prominence: 'desc' },
    take: 500,
    select: { id: true, title: true },
  })
  const nextQuery = queriesOver(films.map(({ title }) => title))
  let [rated, searching] = [0, false]
  const rate = async () => {
    const answers: Answered[] = []
    for (let count = 0; count < RATINGS; count++) {
      const { cookie } = people[rated % people.length] ?? {}
      const rating = { filmId: films[rated++ % films.length]?.id ?? 0, value: 1 + (rated % 8) / 2 }
      const answer = await ask(site.address, { path: '/api/last-words/rating', cookie, rating })
      if (answer.status >= 400) throw new Error(`A rating answered ${answer.status}.`)
      answers.push(answer)
    }
    return answers
  }
  const search = async (stranger: number, answers: Answered[]) => {
    for (let count = 0; searching; count++) {
      // Fewer than a minute's searches from each address: what is measured is searching, not being refused.
      const from = `10.${stranger}.${Math.floor(count / 40) % 250}.1`
      answers.push(await ask(site.address, { path: `/search?${new URLSearchParams({ q: nextQuery() })}`, from }))
    }
  }
  await rate()
  const rows: string[][] = []
  let best = Number.POSITIVE_INFINITY
  for (let round = 1; round <= ROUNDS; round++) {
    const alone = await rate()
    const found: Answered[] = []
    const before = await site.read()
    searching = true
    const strangers = Array.from({ length: STRANGERS }, (_, stranger) => search(stranger, found))
    const beside = await rate()
    searching = false
    await Promise.all(strangers)
    const cpuMs = ((await site.read()).cpuMs - before.cpuMs) / found.length
    const faults = found.filter(({ status }) => status !== 200).length
    const worst = (answers: Answered[]) => Math.max(...answers.map(({ ms }) => ms))
    const of = (answers: Answered[]) => [percentiles(answers).p50, percentiles(answers).p95, worst(answers)]
    rows.push([
      String(round),
      ...[...of(alone), ...of(beside)].map((ms) => ms.toFixed(0)),
      String(found.length),
      cpuMs.toFixed(1),
      String(faults),
    ])
    best = Math.min(best, worst(beside))
    if (faults > 0) return [`  ${faults} searches of ${found.length} failed`]
  }
  const heads = [
    'round',
    'alone p50 ms',
    'p95',
    'worst',
    'beside 16 p50 ms',
    'p95',
    'worst',
    'searches',
    'cpu ms each',
    'faults',
  ]
  console.log(markdown(heads, rows))
  return best > MOST_WAIT_MS ? [`  a rating waited ${best.toFixed(0)} ms beside ${STRANGERS} searching strangers`] : []
}
