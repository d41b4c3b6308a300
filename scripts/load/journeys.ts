import type { PrismaClient } from '../../prisma/generated/client'
import { type Answered, type Asked, ask } from './ask'
import type { Person } from './people'

/** One visitor after another, each with one way through the site; the next of them when somebody is done. */
export type Journeys = () => Asked[]

/** Of five visitors three are strangers; of those signed in, each other one rates. */
export async function journeysOf(db: PrismaClient, people: readonly Person[]): Promise<Journeys> {
  const films = await db.film.findMany({ orderBy: { prominence: 'desc' }, take: 300, select: { id: true, slug: true } })
  const genres = ['drama', 'comedy', 'horror', 'thriller', 'romance']
  let visitor = 0
  return () => {
    const number = visitor++
    const film = films[(number * 13) % films.length]
    const page = `/films/${film?.slug}`
    if (number % 5 < 3) return ['/', '/films', `/films?genre=${genres[number % 5]}`, page].map((path) => ({ path }))
    const cookie = people[number % people.length]?.cookie
    const rating = { filmId: film?.id ?? 0, value: ((number % 9) + 1) / 2 }
    const rates = number % 2 === 0 ? [{ path: '/api/last-words/rating', cookie, rating }] : []
    return [{ path: '/', cookie }, { path: page, cookie }, ...rates, { path: '/', cookie }]
  }
}

type Walked = { answers: Answered[]; faults: string[]; seconds: number }

/** So many visitors at once, each walking journey after journey until the time is over. */
export async function walk(address: string, next: Journeys, width: number, forMs: number): Promise<Walked> {
  const [answers, faults]: [Answered[], string[]] = [[], []]
  const started = performance.now()
  const visit = async () => {
    while (performance.now() - started < forMs) {
      for (const step of next()) {
        try {
          const answer = await ask(address, step)
          answers.push(answer)
          if (answer.status >= 400) faults.push(`${step.path} answered ${answer.status}`)
        } catch (error) {
          faults.push(`${step.path}: ${error instanceof Error ? error.message : error}`)
        }
      }
    }
  }
  await Promise.all(Array.from({ length: width }, visit))
  return { answers, faults, seconds: (performance.now() - started) / 1000 }
}
