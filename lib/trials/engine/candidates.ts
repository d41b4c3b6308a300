import { type RecommendationContext, rankFor, rankRequest } from '../../recommendations/context/context'
import type { ContributionKind } from '../../recommender/types'
import { RANKED } from './compare-configs'

export type CandidateRow = {
  filmId: number
  title: string
  score: number
  /** What each kind of term gives it. */
  amounts: Partial<Record<ContributionKind, number>>
  explores: boolean
}

/** The candidates of one person, best first, and what each kind of term gives them; kinds that say most come first. */
export function candidatesByComponent(context: RecommendationContext): {
  kinds: ContributionKind[]
  candidates: CandidateRow[]
} {
  const totals = new Map<ContributionKind, number>()
  const ranked = rankFor(context, rankRequest(context, { excluded: [], limit: RANKED, seed: 1 }))
  const candidates = ranked.map(({ filmId, score, contributions, propensity }): CandidateRow => {
    const amounts: CandidateRow['amounts'] = {}
    for (const { kind, amount } of contributions) amounts[kind] = (amounts[kind] ?? 0) + amount
    for (const [kind, amount] of Object.entries(amounts) as [ContributionKind, number][])
      totals.set(kind, (totals.get(kind) ?? 0) + Math.abs(amount))
    const title = context.catalog.films.get(filmId)?.title ?? `Id ${filmId}`
    return { filmId, title, score, amounts, explores: propensity !== null }
  })
  const kinds = [...totals].filter(([, total]) => total > 0).sort((a, b) => b[1] - a[1])
  return { kinds: kinds.map(([kind]) => kind), candidates }
}
