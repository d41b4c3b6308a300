import { groupLabels, kindsOfCatalog } from '../../../recommender/evaluation/fairness/fairness'
import { fallsBy, meanWithError } from '../../../recommender/evaluation/metrics'
import type { CatalogIndex } from '../../../recommender/index/catalog-index'
import type { GroupVerdict } from '../../schema'
import { type HeldOutUser, LEAST_HELD_OUT_USERS } from './held-out-user'

/** Of many groups one falls by two standard errors by chance; none by three. */
const errorsOfAGroup = 3

/** Which groups each held-out person belongs to: where they come from, and taste, country, decade and size. */
export function labelsOf(heldOutUsers: readonly HeldOutUser[], index: CatalogIndex): Record<string, string[]> {
  const people = heldOutUsers.map(({ known, excluded }) => ({
    liked: known.flatMap(({ filmId }) => index.rowOf.get(filmId) ?? []),
    known: excluded.size,
  }))
  return { origin: heldOutUsers.map(({ origin }) => origin), ...groupLabels(kindsOfCatalog(index), people) }
}

/** How a new artefact did for each group, in pairs; groups of fewer people are left out, origins never. */
export function groupVerdicts(
  labels: Record<string, string[]>,
  candidate: number[],
  serving: number[],
): GroupVerdict[] {
  return Object.entries(labels).flatMap(([dimension, ofPeople]) =>
    [...new Set(ofPeople)].toSorted().flatMap((label): GroupVerdict[] => {
      const places = ofPeople.flatMap((each, place) => (each === label ? [place] : []))
      if (dimension !== 'origin' && places.length < LEAST_HELD_OUT_USERS) return []
      const of = (values: number[]) => meanWithError(places.map((place) => values[place]!))
      const difference = meanWithError(places.map((place) => candidate[place]! - serving[place]!))
      return [{ dimension, label, people: places.length, candidate: of(candidate), serving: of(serving), difference }]
    }),
  )
}

/**
 * Groups that fell so far that the whole must not hide it. The people of this site are judged by themselves, as strictly as
 * everybody together: imported sets are many, and nobody of them ever comes here.
 */
export const fallen = (groups: readonly GroupVerdict[]): GroupVerdict[] =>
  groups.filter(({ dimension, label, people, difference }) => {
    const errors = dimension === 'origin' && label === 'site' ? 1 : errorsOfAGroup
    return people >= LEAST_HELD_OUT_USERS && fallsBy(difference, errors)
  })
