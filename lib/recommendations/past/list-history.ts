import 'server-only'
import { db } from '../../db'
import { listFeedback } from '../../feedback/queries'
import { basisList } from '../schema'
import { type Adjusted, slateChanges } from '../slate-changes'
import { changeText, plainText } from './change-text'

const LISTS_PER_PAGE = 10

export type PastFilm = {
  position: number
  film: { slug: string; title: string; year: number }
  /** What came of it, in the order it weighs. */
  outcomes: Outcome[]
  /** The film that took its place. */
  gaveWayTo: string | null
}
export type Outcome = { kind: 'rated'; stars: number } | { kind: 'seen' | 'wanted' | 'refused' | 'opened' }

export type PastList = {
  id: string
  day: string
  partOfDay: string
  /** The films its reasons rest on, the most frequent first. */
  restedOn: string[]
  /** Some of its films rest on none of them: on what was said, or on the taste as a whole. */
  alsoOnTaste: boolean
  byModel: boolean
  /** False for a list made without what is known of the person. */
  profiled: boolean
  /** The latest list stands on the first page until another is made: nothing of it is passed over yet. */
  isLatest: boolean
  /** Another took its place the same day without being asked for: what was edited or said made it anew. */
  isRemade: boolean
  /** Why it was made anew, in one line; null of the first of its day. */
  madeBecause: string | null
  films: PastFilm[]
}

/** One page of the lists a person was shown, newest first. What they said counts for the last list before it. */
export async function listPastLists(userId: string, page: number): Promise<{ lists: PastList[]; pages: number }> {
  const where = { userId, items: { some: {} } }
  const film = { select: { slug: true, title: true, year: true } } as const
  const [total, latest, rows] = await Promise.all([
    db.slate.count({ where }),
    // Also one that has no films: what stood before it is on no first page any more.
    db.slate.findFirst({ where: { userId }, orderBy: [{ startedAt: 'desc' }, { id: 'asc' }], select: { id: true } }),
    db.slate.findMany({
      where,
      orderBy: [{ startedAt: 'desc' }, { id: 'asc' }],
      skip: (page - 1) * LISTS_PER_PAGE,
      take: LISTS_PER_PAGE,
      select: {
        id: true,
        day: true,
        partOfDay: true,
        profiled: true,
        changes: true,
        startedAt: true,
        supersededAt: true,
        items: {
          select: { position: true, filmId: true, basis: true, servedBy: true, replacedAt: true, film },
          orderBy: [{ position: 'asc' }, { replacedAt: { sort: 'asc', nulls: 'last' } }],
        },
      },
    }),
  ])
  const filmIds = [...new Set(rows.flatMap(({ items }) => items.map((item) => item.filmId)))]
  const came = await outcomesOf(userId, filmIds)
  const lastOf = await lastOfDays(userId, [...new Set(rows.map(({ day }) => day))])
  const titles = await titlesOf(rows.flatMap(({ items }) => items.flatMap(({ basis }) => basisList.parse(basis))))
  const lists = rows.map(({ items, changes, startedAt, supersededAt, ...slate }): PastList => {
    const known = slateChanges.parse(changes)
    const successors = successorsIn(known.filter((change) => change.kind === 'adjusted'))
    const made = known.find((change) => change.kind === 'new' && !OF_THE_HOUR.has(change.why))
    const titleIn = new Map(items.map((item) => [item.filmId, item.film.title]))
    return {
      ...slate,
      restedOn: mostFrequent(items.flatMap(({ basis }) => basisList.parse(basis))).flatMap(
        (id) => titles.get(id) ?? [],
      ),
      alsoOnTaste: items.some(({ basis }) => basisList.parse(basis).length === 0),
      byModel: items.some((item) => item.servedBy === 'MODEL'),
      isLatest: slate.id === latest?.id,
      isRemade: supersededAt === null && startedAt.getTime() < (lastOf.get(kindOf(slate)) ?? 0),
      madeBecause: made ? plainText(changeText(made, () => '', slate.partOfDay)) : null,
      films: items.map((item) => ({
        position: item.position,
        film: item.film,
        outcomes: came.get(`${slate.id} ${item.filmId}`) ?? [],
        gaveWayTo: item.replacedAt ? (titleIn.get(successors.get(item.filmId) ?? 0) ?? null) : null,
      })),
    }
  })
  return { lists, pages: Math.max(1, Math.ceil(total / LISTS_PER_PAGE)) }
}

/** What the day above a list says already. */
const OF_THE_HOUR = new Set(['day', 'part-of-day'])

const kindOf = ({ day, profiled }: { day: string; profiled: boolean }) => `${day} ${profiled}`

/** When the last list of each of these days was made, with a taste and without one. */
async function lastOfDays(userId: string, days: string[]): Promise<Map<string, number>> {
  const rows = await db.slate.groupBy({
    by: ['day', 'profiled'],
    where: { userId, day: { in: days } },
    _max: { startedAt: true },
  })
  return new Map(rows.map((row) => [kindOf(row), row._max.startedAt?.getTime() ?? 0]))
}

const successorsIn = (changes: Adjusted[]) =>
  new Map(changes.flatMap(({ replaced }) => replaced.map(({ outId, inId }) => [outId, inId] as const)))

function mostFrequent(ids: number[]): number[] {
  const counts = new Map<number, number>()
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1)
  return [...counts].toSorted((a, b) => b[1] - a[1]).map(([id]) => id)
}

async function titlesOf(filmIds: number[]): Promise<Map<number, string>> {
  const rows = await db.film.findMany({
    where: { id: { in: [...new Set(filmIds)] } },
    select: { id: true, title: true },
  })
  return new Map(rows.map(({ id, title }) => [id, title]))
}

/** By list and film: what was opened from it, and what was said of a film while it was the last list to show it. */
async function outcomesOf(userId: string, filmIds: number[]): Promise<Map<string, Outcome[]>> {
  const mine = { userId, filmId: { in: filmIds } }
  const [shown, opened, feedback, words] = await Promise.all([
    db.slateItem.findMany({
      where: { filmId: { in: filmIds }, slate: { userId } },
      select: { filmId: true, slateId: true, slate: { select: { startedAt: true } } },
    }),
    db.event.findMany({
      where: { ...mine, type: 'CLICKED', slateId: { not: null } },
      select: { filmId: true, slateId: true },
    }),
    listFeedback(userId, filmIds),
    Promise.all([
      db.rating.findMany({ where: mine, select: { filmId: true, ratedAt: true } }),
      db.reaction.findMany({ where: mine, select: { filmId: true, kind: true, reactedAt: true } }),
    ]),
  ])
  const outcomes = new Map<string, Outcome[]>()
  const add = (slateId: string | undefined, filmId: number, outcome: Outcome) => {
    if (slateId) outcomes.set(`${slateId} ${filmId}`, [...(outcomes.get(`${slateId} ${filmId}`) ?? []), outcome])
  }
  const lastListBefore = (filmId: number, at: Date) =>
    shown
      .filter((item) => item.filmId === filmId && item.slate.startedAt <= at)
      .toSorted((a, b) => b.slate.startedAt.getTime() - a.slate.startedAt.getTime())[0]?.slateId
  const [ratings, reactions] = words
  for (const { filmId, ratedAt } of ratings) {
    add(lastListBefore(filmId, ratedAt), filmId, { kind: 'rated', stars: feedback.get(filmId)?.rating ?? 0 })
  }
  for (const { filmId, kind, reactedAt } of reactions) {
    // Stars say as much.
    if (kind === 'SEEN' && feedback.get(filmId)?.rating != null) continue
    const outcome = ({ SEEN: 'seen', WANT: 'wanted', NOT_FOR_ME: 'refused' } as const)[kind]
    add(lastListBefore(filmId, reactedAt), filmId, { kind: outcome })
  }
  for (const key of new Set(opened.map(({ slateId, filmId }) => `${slateId} ${filmId}`))) {
    outcomes.set(key, [...(outcomes.get(key) ?? []), { kind: 'opened' }])
  }
  return outcomes
}
