import 'server-only'
import { timeoutsOf } from '../ai/call-clock'
import { usageOf } from '../ai/usage'
import type { Viewer } from '../auth/viewer'
import type { CatalogFilm } from '../catalog/schema'
import { getCatalog } from '../catalog/snapshot'
import { type AskOutcome, askAboutFilm } from '../enrichment/runs/ask'
import { loadLikes } from '../enrichment/runs/likes'
import { assemblePrompt } from '../enrichment/runs/plan'
import { filmSubject } from '../enrichment/runs/subject'
import { env } from '../env'
import type { PromptContent } from '../prompts/parts/define-prompt'
import { type FilmPromptKey, promptOf } from '../prompts/prompts'
import { findFilmByWords } from '../search/search-for'
import { chooseWriter, settleWriter } from '../writers/choose-writer'

export type FilmTrialVersion = PromptContent & { key: FilmPromptKey }
export type PreparedFilmTrial = {
  version: FilmTrialVersion
  film: CatalogFilm
  assembled: ReturnType<typeof assemblePrompt>
  /** True while kindred films stand in for those that the same people like. */
  hasStandIns: boolean
}
export type FilmTrial = {
  /** `offline`: no key is set; `quota`: today's share of calls is used up. */
  outcome: AskOutcome | 'offline' | 'quota' | 'resting'
  model: string
  totalMs: number
}

/** The film a trial is about: by slug, else the best find for the words, else the best known. Null when nothing is found. */
export async function findTrialFilm(words: string): Promise<CatalogFilm | null> {
  const { films } = await getCatalog()
  const onShow = [...films.values()].filter((film) => !film.retired)
  if (words.trim() === '') return onShow.toSorted((a, b) => b.prominence - a.prominence || a.id - b.id)[0] ?? null
  const bySlug = onShow.find((film) => film.slug === words.trim())
  if (bySlug) return bySlug
  return findFilmByWords(words)
}

/**
 * The request about a film, put together by the code of a run. Who likes which films is read only for a trial that runs
 * (`readLikes`): it means going through every imported rating.
 */
export async function prepareFilmTrial(
  version: FilmTrialVersion,
  film: CatalogFilm,
  { readLikes }: { readLikes: boolean },
): Promise<PreparedFilmTrial> {
  const { id: strategy, usesNeighbours } = promptOf(version.key).strategy
  const liked = usesNeighbours && readLikes ? (await loadLikes(new Set([film.id]))).neighboursOf(film.id) : []
  const subject = filmSubject(film, strategy, await getCatalog(), liked)
  return {
    version,
    film,
    assembled: assemblePrompt(strategy, version, subject),
    hasStandIns: usesNeighbours && !readLikes,
  }
}

/** Asks once and stores nothing; the call counts towards the admin's own share of the day. */
export async function runFilmTrial(
  admin: Viewer,
  { version, assembled }: PreparedFilmTrial,
  signal: AbortSignal | undefined,
): Promise<FilmTrial> {
  const { instructions, prompt, data } = assembled
  const startedAt = performance.now()
  // The request is about a film and nobody, so there is no consent to ask for.
  const request = { payer: admin, consent: true, model: version.model, maxOutputTokens: version.maxTokens }
  const writer = await chooseWriter({ ...request, instructions, prompt })
  const { resolved, cause } = writer
  const finish = (outcome: FilmTrial['outcome']): FilmTrial => ({
    outcome,
    model: resolved.name,
    totalMs: Math.round(performance.now() - startedAt),
  })
  if (cause) return finish(cause === 'quota' || cause === 'resting' ? cause : 'offline')
  let outcome: AskOutcome | undefined
  try {
    const call = { resolved, instructions, prompt, data, settings: version, timeouts: timeoutsOf(env()) }
    const catalog = await getCatalog()
    outcome = await askAboutFilm({ ...call, catalog, signal })
    return finish(outcome)
  } finally {
    await settleWriter(writer, outcome?.usage ?? usageOf(assembled, { chars: 0, counted: undefined, fault: 'cut' }))
  }
}
