/** What a prompt is about: it decides which variables there are. */
export type PromptKind = 'person' | 'film'

/** Prompts about a person, and prompts about a film: each kind has variables and trials of its own. */
export const personPromptKeys = ['SLATE', 'WHY', 'SUMMARY'] as const
export const filmPromptKeys = [
  'AUGMENT_BASIC',
  'AUGMENT_RECOMMENDATION',
  'AUGMENT_ENGAGEMENT',
  'AUGMENT_COMBINED',
] as const
export const promptKeys = [...personPromptKeys, ...filmPromptKeys] as const
export type PersonPromptKey = (typeof personPromptKeys)[number]
export type FilmPromptKey = (typeof filmPromptKeys)[number]
export type PromptKeyName = (typeof promptKeys)[number]

export const isFilmPrompt = (key: PromptKeyName): key is FilmPromptKey => key.startsWith('AUGMENT_')
export const kindOf = (key: PromptKeyName): PromptKind => (isFilmPrompt(key) ? 'film' : 'person')

export const promptSlugs: Record<PromptKeyName, string> = {
  SLATE: 'slate',
  WHY: 'why',
  SUMMARY: 'summary',
  AUGMENT_BASIC: 'augment-basic',
  AUGMENT_RECOMMENDATION: 'augment-recommendation-driven',
  AUGMENT_ENGAGEMENT: 'augment-engagement-guided',
  AUGMENT_COMBINED: 'augment-combined',
}
export const promptKeyOf = (slug: string): PromptKeyName | undefined =>
  promptKeys.find((key) => promptSlugs[key] === slug)

export const promptTitles: Record<PromptKeyName, string> = {
  SLATE: 'Recommendations',
  WHY: 'Why it may suit you',
  SUMMARY: 'Portrait of a taste',
  AUGMENT_BASIC: 'Enrichment: basic',
  AUGMENT_RECOMMENDATION: 'Enrichment: recommendation-driven',
  AUGMENT_ENGAGEMENT: 'Enrichment: engagement-guided',
  AUGMENT_COMBINED: 'Enrichment: combined',
}

export type PromptSettings = { temperature: number; topP: number; maxTokens: number; model: string }
