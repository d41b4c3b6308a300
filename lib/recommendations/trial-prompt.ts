import 'server-only'
import { type AssembledPrompt, assembleSlate, assembleSummary, assembleWhy, type FilmFacts } from '../prompts/assemble'
import { defaultPrompts } from '../prompts/defaults'
import { renderOrDefault } from '../prompts/render'
import type { PersonPromptKey, PromptSettings } from '../prompts/schema'
import { promptVariables } from '../prompts/variables'
import type { Candidate } from '../recommender/types'
import { factsOf, promptSubject, rankFor, rankRequest } from './person'
import { MAX_CANDIDATES } from './schema'
import { seedOf } from './seed'
import { moveLimitFor } from './slate-arm'
import type { TrialPerson } from './trial-people'

export type TrialVersion = PromptSettings & { key: PersonPromptKey; instructions: string }

/** A prompt put together for one person exactly as the site would, and what is needed to hold the answer to it. */
export type PreparedTrial = {
  version: TrialVersion
  subject: TrialPerson
  assembled: AssembledPrompt
  /** True when the version does not render for this person and the built-in text took its place. */
  fellBack: boolean
  candidates: Candidate[]
  /** How many places a pick may stand from its rank. */
  moveLimit: number
  /** For "why it may suit you": the films to choose from, and the chosen one. */
  films: FilmFacts[]
  film: FilmFacts | null
}

const FILMS_OFFERED = 12

/** Null when there is no film to write about. */
export function prepareTrial(version: TrialVersion, subject: TrialPerson, filmId?: number): PreparedTrial | null {
  const { person, replaced } = subject
  const { viewer } = person
  const seed = seedOf(viewer.id, viewer.profileVersion, person.context?.partOfDay ?? 'any', replaced.length)
  const told = promptSubject(person, seed)
  const { text, fellBack } = renderOrDefault(
    version.instructions,
    defaultPrompts[version.key].instructions,
    promptVariables(told),
  )
  const prepared = { version, subject, fellBack, candidates: [], moveLimit: 0, films: [], film: null }
  if (version.key === 'SUMMARY') return { ...prepared, assembled: assembleSummary(text, told) }

  const limit = version.key === 'SLATE' ? MAX_CANDIDATES : FILMS_OFFERED
  const candidates = rankFor(person, rankRequest(person, { excluded: replaced, limit, seed }))
  const facts = factsOf(
    person,
    candidates.map((candidate) => candidate.filmId),
  )
  if (version.key === 'SLATE') {
    const moveLimit = moveLimitFor(person.profile, person.engine.config, {})
    return { ...prepared, candidates, moveLimit, assembled: assembleSlate(text, told, candidates, facts, moveLimit) }
  }
  const chosen = candidates.find((candidate) => candidate.filmId === filmId) ?? candidates[0]
  const film = chosen && facts.get(chosen.filmId)
  if (!film) return null
  const assembled = assembleWhy(text, told, chosen, film)
  return { ...prepared, candidates, films: [...facts.values()], film, assembled }
}
