import 'server-only'
import type { Viewer } from '../auth/viewer'
import type { PromptContent } from '../prompts/parts/define-prompt'
import { MAX_CANDIDATES } from '../prompts/parts/limits'
import {
  type AssembledPrompt,
  assembleNote,
  assemblePortrait,
  assembleSlate,
  type FilmFacts,
} from '../prompts/person/assemble'
import { promptVariables } from '../prompts/person/variables'
import { type PersonPromptKey, promptOf } from '../prompts/prompts'
import { renderOrDefault } from '../prompts/render'
import { factsOf, promptSubject, rankFor, rankRequest } from '../recommendations/context'
import { moveLimitFor } from '../recommendations/slate/move-limit'
import { seedOf } from '../recommendations/slate/seed'
import type { Candidate } from '../recommender/types'
import { chooseWriter, type Writer } from '../writers/choose-writer'
import type { TrialPerson } from './people'

export type TrialVersion = PromptContent & { key: PersonPromptKey }

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
  const { context, replaced } = subject
  const { viewer } = context
  const seed = seedOf(viewer.id, viewer.profileVersion, context.viewing?.partOfDay ?? 'any', replaced.length)
  const told = promptSubject(context, seed)
  const { text, fellBack } = renderOrDefault(
    version.instructions,
    promptOf(version.key).builtIn.instructions,
    promptVariables(told),
  )
  const prepared = { version, subject, fellBack, candidates: [], moveLimit: 0, films: [], film: null }
  if (version.key === 'PORTRAIT') return { ...prepared, assembled: assemblePortrait(promptOf('PORTRAIT'), text, told) }

  const limit = version.key === 'SLATE' ? MAX_CANDIDATES : FILMS_OFFERED
  const candidates = rankFor(context, rankRequest(context, { excluded: replaced, limit, seed }))
  const facts = factsOf(
    context,
    candidates.map((candidate) => candidate.filmId),
  )
  if (version.key === 'SLATE') {
    const moveLimit = moveLimitFor(context.profile, context.engine.config, {})
    return {
      ...prepared,
      candidates,
      moveLimit,
      assembled: assembleSlate(promptOf('SLATE'), text, told, candidates, facts, moveLimit),
    }
  }
  const chosen = candidates.find((candidate) => candidate.filmId === filmId) ?? candidates[0]
  const film = chosen && facts.get(chosen.filmId)
  if (!film) return null
  const assembled = assembleNote(promptOf('NOTE'), text, told, chosen, film)
  return { ...prepared, candidates, films: [...facts.values()], film, assembled }
}

/** Why the composer writes although a model was asked for; null when the model writes. */
export type ComposerCause = 'no-model' | 'no-consent' | 'quota' | null

export type TrialWriter = Writer & { cause: ComposerCause }

/** The calls of a trial are the admin's; whether data may go to a model is the word of the person it is about. */
export async function chooseTrialWriter(
  admin: Viewer,
  { version, subject, assembled }: PreparedTrial,
): Promise<TrialWriter> {
  const { consents } = subject.context.viewer
  const { instructions, prompt } = assembled
  const cost = { instructions, prompt, maxOutputTokens: version.maxTokens }
  const writer = await chooseWriter({ ...admin, consents }, version.model, cost)
  return { ...writer, cause: causeOf(writer, consents.model) }
}

function causeOf(writer: Writer, consents: boolean): ComposerCause {
  if (writer.resolved.writer === 'MODEL') return null
  if (writer.refusal) return 'quota'
  return consents ? 'no-model' : 'no-consent'
}
