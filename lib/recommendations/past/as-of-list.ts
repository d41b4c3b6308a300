import 'server-only'
import { z } from 'zod'
import type { Viewer } from '../../auth/viewer'
import { facetLabel } from '../../catalog/facets'
import { getCatalog } from '../../catalog/snapshot'
import { db } from '../../db'
import { profileAsOf } from '../../profile/as-of'
import { getProfile } from '../../profile/get-profile'
import type { ComputedInterest } from '../../profile/schema'
import { labelOf } from '../../profile/views/interest-views'
import type { Facet } from '../../recommender/types'

const storedCandidates = z
  .array(
    z.object({
      filmId: z.number(),
      score: z.number(),
      contributions: z
        .array(
          z.object({
            kind: z.string(),
            filmId: z.number().optional(),
            facet: z.string().optional(),
            amount: z.number(),
          }),
        )
        .catch([]),
    }),
  )
  .catch([])

/** A line of the taste on that day and now; null where there is none. */
export type LineThen = { facet: string; label: string; was: number | null; now: number | null }
export type CandidateThen = {
  film: { slug: string; title: string; year: number }
  /** By score among the candidates, from 1. */
  rank: number
  score: number
  /** Its place in the list, from 1; null for a candidate that was not shown. */
  place: number | null
  because: { label: string; amount: number }[]
}
export type ListAsOf = {
  id: string
  startedAt: Date
  profiled: boolean
  said: { ratings: number; words: number }
  lines: LineThen[]
  candidates: CandidateThen[]
}

const LINES = 14
const AMOUNTS = 3
const FAINT = 0.05

/** One earlier list of this person as it came about: their taste at that moment, and what was weighed. Null for others' lists. */
export async function findListAsOf(viewer: Viewer, slateId: string): Promise<ListAsOf | null> {
  const slate = await db.slate.findFirst({
    where: { id: slateId, userId: viewer.id },
    select: {
      id: true,
      startedAt: true,
      profiled: true,
      candidates: true,
      items: { where: { replacedAt: null }, select: { filmId: true, position: true } },
    },
  })
  if (!slate) return null
  const catalog = await getCatalog()
  const { id, startedAt, profiled } = slate
  const [then, now] = await Promise.all([
    profileAsOf(viewer.id, startedAt, { withBehaviour: viewer.consents.behaviour, catalog }),
    getProfile(viewer),
  ])
  const places = new Map(slate.items.map(({ filmId, position }) => [filmId, position + 1]))
  const label = (interest: ComputedInterest) => labelOf(interest, catalog)
  const candidates = storedCandidates
    .parse(slate.candidates)
    .toSorted((a, b) => b.score - a.score)
    .flatMap(({ filmId, score, contributions }, index): CandidateThen[] => {
      const film = catalog.films.get(filmId)
      if (!film) return []
      const because = contributions
        .filter(({ amount }) => Math.abs(amount) >= FAINT)
        .slice(0, AMOUNTS)
        .map(({ facet, filmId: own, amount }) => ({ label: sourceOf(facet, own), amount }))
      const { slug, title, year } = film
      return [{ film: { slug, title, year }, rank: index + 1, score, place: places.get(filmId) ?? null, because }]
    })
  return {
    ...{ id, startedAt, profiled, candidates },
    said: {
      ratings: then.films.length,
      words: then.active.filter(({ facet }) => facet.startsWith('words:')).length,
    },
    lines: profiled ? linesThen(then.active, now.active, label) : [],
  }

  function sourceOf(facet: string | undefined, filmId: number | undefined): string {
    if (facet) return facetLabel(facet as Facet, catalog.personName)
    const title = filmId === undefined ? undefined : catalog.films.get(filmId)?.title
    return title ?? 'other people'
  }
}

/** The strongest lines of that day, and those that have come since as strong. */
function linesThen(
  then: readonly ComputedInterest[],
  now: readonly ComputedInterest[],
  label: (interest: ComputedInterest) => string,
): LineThen[] {
  const lines = new Map<string, LineThen>()
  for (const each of then)
    lines.set(each.facet, { facet: each.facet, label: label(each), was: each.strength, now: null })
  for (const each of now) {
    const known = lines.get(each.facet) ?? { facet: each.facet, label: label(each), was: null, now: null }
    lines.set(each.facet, { ...known, now: each.strength })
  }
  const size = ({ was, now: since }: LineThen) => Math.max(Math.abs(was ?? 0), Math.abs(since ?? 0) * 0.99)
  return [...lines.values()].toSorted((a, b) => size(b) - size(a) || (a.facet < b.facet ? -1 : 1)).slice(0, LINES)
}
