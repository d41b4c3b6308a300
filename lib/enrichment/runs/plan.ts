import { say } from '@/domains/words'
import 'server-only'
import { CHARS_PER_TOKEN } from '../../ai/limits'
import type { CatalogFilm } from '../../catalog/schema'
import { type CatalogSnapshot, getCatalog } from '../../catalog/snapshot'
import { env } from '../../env'
import { AppError } from '../../errors'
import { assembleFilm } from '../../prompts/film/assemble'
import { filmVariables } from '../../prompts/film/variables'
import { findPublished } from '../../prompts/queries'
import { renderOrDefault } from '../../prompts/render'
import type { ServingPrompt } from '../../prompts/schema'
import { averageOutputTokens, listProposalKeys } from '../queries'
import { promptOfStrategy, type Strategy } from '../strategies'
import { ASSUMED_OUTPUT_TOKENS } from './cost'
import { inputHash } from './input-hash'
import { loadLikes } from './likes'
import { filmSubject } from './subject'

export type EnrichmentSelection = {
  strategies: readonly Strategy[]
  /** Films by slug, every film, or those that have nothing waiting or approved of the strategy. */
  films: 'all' | 'missing' | readonly string[]
  /** Wins over the model of the prompt version. */
  model: string
  /** At most so many films. */
  limit: number
}

export type EnrichmentRequest = {
  film: CatalogFilm
  strategy: Strategy
  prompt: ServingPrompt
  model: string
  hash: string
  estimate: { input: number; output: number }
  assemble: () => ReturnType<typeof assembleFilm>
}

export type EnrichmentPlan = {
  requests: EnrichmentRequest[]
  films: number
  /** Requests that were made before, with the very same content. */
  cached: number
}

/** Which requests a run has to make, best-known films first, and what they will cost about. Nothing is asked yet. */
export async function planEnrichment(selection: EnrichmentSelection, known?: CatalogSnapshot): Promise<EnrichmentPlan> {
  const catalog = known ?? (await getCatalog())
  const earlier = await listProposalKeys()
  const chosen = chooseFilms(catalog, selection, earlier.present)
  const needsLikes = selection.strategies.some((strategy) => promptOfStrategy(strategy).strategy.usesNeighbours)
  const likes = needsLikes ? await loadLikes(new Set(chosen.map((film) => film.id))) : null
  const plan: EnrichmentPlan = { requests: [], films: chosen.length, cached: 0 }
  for (const strategy of selection.strategies) {
    const prompt = await findPublished(promptOfStrategy(strategy).key)
    const model = selection.model || prompt.model || env().OPENAI_MODEL
    const output = (await averageOutputTokens(strategy)) ?? Math.min(prompt.maxTokens, ASSUMED_OUTPUT_TOKENS)
    for (const film of chosen) {
      if (selection.films === 'missing' && earlier.present.has(`${film.id} ${strategy}`)) continue
      const subject = filmSubject(film, strategy, catalog, likes?.neighboursOf(film.id) ?? [])
      const hash = inputHash(strategy, subject, prompt, model)
      if (earlier.hashes.has(hash)) {
        plan.cached += 1
        continue
      }
      const assemble = () => assemblePrompt(strategy, prompt, subject)
      const { instructions, prompt: sent } = assemble()
      const input = Math.ceil((instructions.length + sent.length) / CHARS_PER_TOKEN)
      plan.requests.push({ film, strategy, prompt, model, hash, estimate: { input, output }, assemble })
    }
  }
  // All that is to be said of a film comes together, so that a run cut short leaves whole films.
  const order = new Map(chosen.map((film, index) => [film.id, index]))
  plan.requests.sort((a, b) => (order.get(a.film.id) ?? 0) - (order.get(b.film.id) ?? 0))
  return plan
}

/** The request about a film; a version that does not render for it gives way to the built-in text. */
export function assemblePrompt(
  strategy: Strategy,
  prompt: { instructions: string },
  subject: ReturnType<typeof filmSubject>,
) {
  const { neighbours, film } = subject
  const variables = filmVariables(film, { count: neighbours.films.length, by: neighbours.by })
  const record = promptOfStrategy(strategy)
  const { text, fellBack } = renderOrDefault(prompt.instructions, record.builtIn.instructions, variables)
  return { ...assembleFilm(record, text, subject), fellBack }
}

function chooseFilms(catalog: CatalogSnapshot, selection: EnrichmentSelection, present: ReadonlySet<string>) {
  const { films: wanted, strategies, limit } = selection
  const onShow = [...catalog.films.values()].filter((film) => !film.retired)
  const found = typeof wanted === 'string' ? onShow : bySlug(onShow, wanted)
  const open =
    wanted === 'missing'
      ? found.filter((film) => strategies.some((strategy) => !present.has(`${film.id} ${strategy}`)))
      : found
  return open.toSorted((a, b) => b.prominence - a.prominence || a.id - b.id).slice(0, limit)
}

function bySlug(films: CatalogFilm[], slugs: readonly string[]): CatalogFilm[] {
  const bySlug = new Map(films.map((film) => [film.slug, film]))
  const unknown = slugs.filter((slug) => !bySlug.has(slug))
  if (unknown.length > 0)
    throw new AppError('not-found', say`No film of the catalog has this slug: ${unknown.slice(0, 10).join(', ')}`)
  return [...new Set(slugs)].flatMap((slug) => bySlug.get(slug) ?? [])
}
