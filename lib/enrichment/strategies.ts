import type { StrategyRecord } from '../prompts/parts/define-prompt'
import { type FilmPrompt, filmPrompts } from '../prompts/prompts'

/** The ways of asking a model about a film, after LLM-Rec (Lyu et al., arXiv 2307.15780): one for each prompt about films. */
export type Strategy = FilmPrompt['strategy']['id']

export const strategies: readonly Strategy[] = filmPrompts.map((prompt) => prompt.strategy.id)

export function promptOfStrategy(strategy: Strategy): FilmPrompt {
  const prompt = filmPrompts.find((each) => each.strategy.id === strategy)
  if (!prompt) throw new Error(`There is no strategy ${strategy}.`)
  return prompt
}

/** Also for one that was stored and has no prompt any more. */
export const strategyRecord = (strategy: string): StrategyRecord =>
  filmPrompts.find((prompt) => prompt.strategy.id === strategy)?.strategy ?? {
    id: strategy,
    slug: strategy.toLowerCase(),
    label: strategy,
    usesNeighbours: false,
  }

export const strategyOf = (slug: string): Strategy | undefined =>
  filmPrompts.find((prompt) => prompt.strategy.slug === slug)?.strategy.id
