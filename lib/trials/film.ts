import 'server-only'
import { worstCaseTokens } from '../ai/limits'
import { type Reservation, reserveCall, settleCall } from '../ai/mutations'
import type { Viewer } from '../auth/viewer'
import type { CatalogFilm } from '../catalog/schema'
import { searchFilms } from '../catalog/search-films'
import { getCatalog } from '../catalog/snapshot'
import { type AskOutcome, askAboutFilm } from '../enrichment/ask'
import { loadLikes } from '../enrichment/likes'
import { assemblePrompt } from '../enrichment/plan'
import { filmSubject } from '../enrichment/subject'
import { env } from '../env'
import type { PromptContent } from '../prompts/parts/define-prompt'
import { type FilmPromptKey, promptOf } from '../prompts/prompts'
import { resolveModel } from '../writers/resolve-model'

export type FilmTrialVersion = PromptContent & { key: FilmPromptKey }
export type PreparedFilmTrial = {
  version: FilmTrialVersion
  film: CatalogFilm
  assembled: ReturnType<typeof assemblePrompt>
}
export type FilmTrial = {
  /** `offline`: no key is set; `quota`: today's share of calls is used up. */
  outcome: AskOutcome | 'offline' | 'quota'
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
  const [found] = await searchFilms(words)
  return (found && films.get(found.film.id)) ?? null
}

/** The request about a film, put together exactly as a run would. */
export async function prepareFilmTrial(version: FilmTrialVersion, film: CatalogFilm): Promise<PreparedFilmTrial> {
  const { id: strategy, usesNeighbours } = promptOf(version.key).strategy
  const liked = usesNeighbours ? (await loadLikes(new Set([film.id]))).neighboursOf(film.id) : []
  return {
    version,
    film,
    assembled: assemblePrompt(strategy, version, filmSubject(film, strategy, await getCatalog(), liked)),
  }
}

/** Asks once and stores nothing; the call counts towards the admin's own share of the day. */
export async function runFilmTrial(
  admin: Viewer,
  { version, assembled }: PreparedFilmTrial,
  signal: AbortSignal | undefined,
): Promise<FilmTrial> {
  const resolved = resolveModel(version.model)
  const startedAt = performance.now()
  const finish = (outcome: FilmTrial['outcome']): FilmTrial => ({
    ...{ outcome, model: resolved.name, totalMs: Math.round(performance.now() - startedAt) },
  })
  if (resolved.writer === 'COMPOSER') return finish('offline')
  const { instructions, prompt, data } = assembled
  const tokens = worstCaseTokens({ instructions, prompt, maxOutputTokens: version.maxTokens })
  const asked = await reserveCall({ userId: admin.id, maxTokens: tokens })
  if (!asked.granted) return finish('quota')
  return finish(await ask(asked.reservation))

  async function ask(reservation: Reservation): Promise<AskOutcome> {
    let used = 0
    try {
      const timeoutMs = env().MODEL_TOTAL_TIMEOUT_MS
      const outcome = await askAboutFilm({
        ...{ resolved, instructions, prompt, data, settings: version, timeoutMs, signal },
      })
      used = outcome.usage.inputTokens + outcome.usage.outputTokens
      return outcome
    } finally {
      await settleCall(reservation, used)
    }
  }
}
