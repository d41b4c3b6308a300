import { createHash } from 'node:crypto'
import type { FilmSubject } from '../../prompts/film/assemble'
import type { PromptContent } from '../../prompts/parts/define-prompt'
import type { Strategy } from '../strategies'

type HashedPrompt = Omit<PromptContent, 'model'>

/**
 * What makes a request the same as an earlier one: the facts and the log line of the film, its neighbours, the prompt
 * as it stands in the settings, its figures and the model. Moods, themes, notes and kindred are left out on purpose: approving
 * proposals changes them, and that must not make every film be asked about again.
 */
export function inputHash(strategy: Strategy, subject: FilmSubject, prompt: HashedPrompt, model: string): string {
  const { film, neighbours } = subject
  const { slug, title, originalTitle, year, directors, cast, genres, settings, runtimeMinutes, logline } = film
  const { instructions, temperature, topP, maxTokens } = prompt
  const parts = [
    ['film', slug, title, originalTitle, year, directors, cast, genres, settings, runtimeMinutes, logline],
    ['neighbours', neighbours.by, neighbours.films.map((each) => [each.slug, each.logline])],
    ['prompt', strategy, instructions, temperature, topP, maxTokens],
    ['model', model],
  ]
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex')
}
