import 'server-only'
import { db } from '../../../db'
import { streamDatasetRatings } from '../../../imports/datasets/queries'
import type { PersonRatings } from './hold-out'

/** People whose ratings are held in memory at once. */
const peopleAtOnce = 500
/** What a film loved in the survey counts as, until it is rated. */
const LOVED_STARS = 4.5

/**
 * What people of this site said, one after another: their ratings, and films loved in the survey. Both are there
 * because the person gave them for this; what people do (visits, clicks) trains nothing, whatever they allow.
 */
async function* streamSitePeople(): AsyncGenerator<PersonRatings> {
  let last = ''
  for (;;) {
    const people = await db.user.findMany({
      where: { id: { gt: last } },
      orderBy: { id: 'asc' },
      take: peopleAtOnce,
      select: {
        id: true,
        ratings: { select: { filmId: true, value: true, ratedAt: true } },
        events: {
          where: { type: { in: ['SURVEY_LOVED', 'SURVEY_UNLOVED'] }, filmId: { not: null } },
          select: { type: true, filmId: true, occurredAt: true },
          orderBy: [{ occurredAt: 'asc' }, { id: 'asc' }],
        },
      },
    })
    for (const { id, ratings, events } of people) {
      const said = new Map<number, { stars: number; at: Date }>()
      for (const { type, filmId, occurredAt } of events) {
        if (type === 'SURVEY_LOVED') said.set(filmId ?? -1, { stars: LOVED_STARS, at: occurredAt })
        else said.delete(filmId ?? -1)
      }
      for (const { filmId, value, ratedAt } of ratings) said.set(filmId, { stars: value, at: ratedAt })
      if (said.size === 0) continue
      const stated = [...said.values()]
      yield {
        key: id,
        origin: 'site',
        filmIds: [...said.keys()],
        stars: stated.map(({ stars }) => stars),
        seconds: stated.map(({ at }) => at.getTime() / 1000),
      }
    }
    const end = people.at(-1)
    if (!end || people.length < peopleAtOnce) return
    last = end.id
  }
}

/** The raters of imported data sets, one after another, a page of ratings in memory at a time. */
export async function* streamDatasetPeople(): AsyncGenerator<PersonRatings> {
  let open: { key: string; dataset: string; filmIds: number[]; stars: number[]; seconds: number[] } | undefined
  for await (const page of streamDatasetRatings()) {
    for (let at = 0; at < page.filmId.length; at++) {
      const key = `${page.dataset}:${page.raterId[at]}`
      if (open?.key !== key) {
        if (open) yield { ...open, origin: 'dataset' }
        open = { key, dataset: page.dataset, filmIds: [], stars: [], seconds: [] }
      }
      open.filmIds.push(page.filmId[at]!)
      open.stars.push(page.stars[at]!)
      open.seconds.push(page.seconds[at]!)
    }
  }
  if (open) yield { ...open, origin: 'dataset' }
}

/** Everybody whose word counts in training. */
export async function* streamRatingPeople(): AsyncGenerator<PersonRatings> {
  yield* streamSitePeople()
  yield* streamDatasetPeople()
}
