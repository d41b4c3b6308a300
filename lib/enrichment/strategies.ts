/** The four ways of asking a model about a film, after LLM-Rec (Lyu et al., arXiv 2307.15780). */
export const strategies = ['BASIC', 'RECOMMENDATION', 'ENGAGEMENT', 'COMBINED'] as const
export type Strategy = (typeof strategies)[number]

export const strategySlugs: Record<Strategy, string> = {
  BASIC: 'basic',
  RECOMMENDATION: 'recommendation-driven',
  ENGAGEMENT: 'engagement-guided',
  COMBINED: 'combined',
}

export const strategyLabels: Record<Strategy, string> = {
  BASIC: 'Basic',
  RECOMMENDATION: 'Recommendation-driven',
  ENGAGEMENT: 'Engagement-guided',
  COMBINED: 'Combined',
}

export const strategyOf = (slug: string): Strategy | undefined =>
  strategies.find((strategy) => strategySlugs[strategy] === slug)
