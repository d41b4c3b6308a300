import { labelWithin } from '../../catalog/facets'
import { genreNamed, knownReason } from '../../feedback/schema'
import type { Facet } from '../../recommender/types'
import { spokenOf } from '../spoken-of'

const MOST_NAMED = 2

/** What the reason given for a refusal does beyond its film, in one short line; nothing where none was given. */
export function refusalText(facets: readonly Facet[], given: string | null): string {
  const reason = knownReason(given)
  if (!reason) return ''
  if (reason === 'other' || reason === 'seen-too-often') return 'Noted. It says nothing of other films.'
  const labels = spokenOf(facets, reason, genreNamed(given)).map((facet) => labelWithin(facet))
  if (labels.length === 0) return 'Noted, for this one alone.'
  return `Noted. Less from now on: ${labels.slice(0, MOST_NAMED).join(', ')}.`
}
