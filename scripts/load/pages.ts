import { markdown } from '../../lib/recommender/evaluation/report'
import type { PrismaClient } from '../../prisma/generated/client'
import type { Asked } from './ask'
import { type Batch, inTurn, type Measured } from './measure'
import { forgetLists, type Person } from './people'
import type { Probed } from './probed-server'

type Sites = { bare: Probed; ours: Probed }
type Aim = { times?: number; moreMs?: number }
type Subject = { name: string; batch: Batch; aim: Aim }

/** Requests of one turn. */
const SIZE = 20

/** What is measured against the bare page, and the most it may cost: so many times its processor time, or so much more. */
export async function subjects(db: PrismaClient, people: readonly Person[]): Promise<Subject[]> {
  const films = await db.film.findMany({ orderBy: { prominence: 'desc' }, take: 200, select: { id: true, slug: true } })
  const repeat =
    (make: (place: number) => Asked): Batch =>
    () =>
      Array.from({ length: SIZE }, (_, place) => make(place))
  const person = (place: number) => people[place % people.length]?.cookie
  const film = (place: number) => films[place % films.length]
  let rated = 0
  return [
    { name: 'home of a stranger', batch: repeat(() => ({ path: '/' })), aim: { times: 1 } },
    { name: 'browse, unfiltered', batch: repeat(() => ({ path: '/films' })), aim: { times: 1 } },
    { name: 'film, stranger', batch: repeat((place) => ({ path: `/films/${film(place)?.slug}` })), aim: { times: 1 } },
    {
      name: 'browse, filtered',
      batch: repeat((place) => ({ path: `/films?genre=drama&decade=${1970 + (place % 5) * 10}` })),
      aim: { times: 2.5 },
    },
    {
      name: 'home, stored list',
      batch: repeat((place) => ({ path: '/', cookie: person(place) })),
      aim: { times: 2.5 },
    },
    {
      name: 'home, list being written',
      batch: async () => {
        await forgetLists(db, people)
        return people.slice(0, SIZE).map(({ cookie }) => ({ path: '/', cookie }))
      },
      aim: { times: 4 },
    },
    {
      name: 'film, signed in',
      batch: repeat((place) => ({ path: `/films/${film(place)?.slug}`, cookie: person(place) })),
      aim: {},
    },
    { name: 'taste', batch: repeat((place) => ({ path: '/profile', cookie: person(place) })), aim: {} },
    {
      name: 'a rating',
      batch: repeat((place) => {
        rated++
        const filmId = film(rated)?.id ?? 0
        return {
          path: '/api/last-words/rating',
          cookie: person(place),
          rating: { filmId, value: ((rated % 9) + 1) / 2 },
        }
      }),
      aim: { moreMs: 5 },
    },
  ]
}

const bareBatch =
  (people: readonly Person[]): Batch =>
  () =>
    Array.from({ length: SIZE }, (_, place) => ({ path: '/', cookie: people[place % people.length]?.cookie }))

/** Prints a table; gives back what is over its aim. */
export async function measurePages(sites: Sites, all: readonly Subject[], people: readonly Person[], rounds: number) {
  const [rows, missed]: [string[][], string[]] = [[], []]
  for (const { name, batch, aim } of all) {
    const [bare, ours] = await inTurn([sites.bare, bareBatch(people)], [sites.ours, batch], rounds)
    const { said, isMet } = judge(bare, ours, aim)
    if (!isMet) missed.push(`  ${name}: ${said}`)
    rows.push([
      name,
      ...[ours.cpuMs, bare.cpuMs].map(two),
      two(ours.cpuMs / bare.cpuMs),
      aimText(aim),
      ...figures(ours),
    ])
  }
  const heads = ['page', 'cpu ms', 'bare cpu ms', '× bare', 'aim', 'a second', 'p50 ms', 'p95 ms', 'p99 ms']
  console.log(markdown([...heads, 'kB packed', 'loop p99 ms', 'MB'], rows))
  return missed
}

function judge(bare: Measured, ours: Measured, { times, moreMs }: Aim) {
  const most =
    times === undefined ? (moreMs === undefined ? Number.POSITIVE_INFINITY : bare.cpuMs + moreMs) : bare.cpuMs * times
  return { isMet: ours.cpuMs <= most, said: `${two(ours.cpuMs)} ms of processor time, at most ${two(most)}` }
}

const aimText = ({ times, moreMs }: Aim) => (times ? `${times} ×` : moreMs ? `+ ${moreMs} ms` : '')
const two = (value: number) => value.toFixed(2)
const figures = ({ aSecond, p50, p95, p99, bytes, delayP99Ms, rss }: Measured) => [
  aSecond.toFixed(0),
  ...[p50, p95, p99].map((ms) => ms.toFixed(1)),
  (bytes / 1000).toFixed(1),
  delayP99Ms.toFixed(1),
  (rss / 1e6).toFixed(0),
]
