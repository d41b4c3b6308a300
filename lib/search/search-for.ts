import 'server-only'
import type { Viewer } from '../auth/viewer'
import { labelWithin } from '../catalog/facets'
import { listCatalogWords } from '../catalog/queries'
import type { CatalogFilm, FilmCardData } from '../catalog/schema'
import { foldText } from '../catalog/search-text'
import { type CatalogSnapshot, getCatalog, toCard } from '../catalog/snapshot'
import { engineFor } from '../engine/get-engine'
import { isBlank } from '../profile/profile'
import { statedRules } from '../profile/ranking/rules'
import { liftOffers } from '../profile/views/lift-offers'
import { ruleNotices } from '../profile/views/rule-text'
import {
  getRecommendationContext,
  type RecommendationContext,
  rankRequest,
  ruleSources,
} from '../recommendations/context/context'
import type { RankModels } from '../recommender/models/served-models'
import { rerankSearch } from '../recommender/rank/rerank-search'
import { similarFilms } from '../recommender/rank/similar-films'
import { lexiconOf, prepareLexicon } from '../wishes/lexicon-of'
import { readAsking } from '../wishes/read-wish'
import { saysNothing } from '../wishes/reading'
import type { Said } from '../wishes/say-back'
import { withFilmsByWord } from './films-by-word'
import type { FoundFilm } from './found'
import { type SearchIndex, searchIndexOf } from './index/search-index'
import { likingsThatMoved } from './personal-order'
import { rememberSearch } from './remembered-search'
import { RESULTS_A_PAGE, type SearchParams, type Suggestions } from './schema'
import { type SearchOutcome, searchCatalog } from './search-catalog'
import { suggest } from './suggest'
import { type Easier, whatToDrop } from './what-to-drop'
import { doubtsFor, readerFor, rememberingReader } from './wish-reader'

const DAY_MS = 86_400_000

export type SearchResult = {
  film: FilmCardData & { logline: string }
  /** The rule of the person's own that the film breaks, in words. */
  breaks: string | null
}
export type SearchAnswer = Omit<SearchOutcome, 'films' | 'mentions' | 'offered' | 'didYouMean'> & {
  films: SearchResult[]
  mentions: SearchResult[]
  offered: SearchResult[]
  didYouMean: FilmCardData[]
  total: number
  page: number
  pages: number
  /** Films found that the person's own rules keep away. */
  leftOut: number
  /** Where nothing is all of it: parts to take off. */
  easier: Easier[]
  /** Whose order it is, where the person's own would be another; `towards`: what of their taste stands further up in it. */
  order: { own: true; towards: string[] } | { own: false } | null
  /** Said to be fine in the query, and still kept off by the person's own rules and lines. */
  mayBeLifted: string[]
  /** The query says that something is fine, and asks for nothing. */
  onlyFine: boolean
}

type Asked = Pick<SearchParams, 'q'> & Partial<SearchParams>

/**
 * What the search page shows. Among films that fit nearly alike somebody who has told us anything gets those first that
 * suit them. A film named by its title is found whatever rule it breaks, and says which.
 */
export async function searchFor(
  viewer: Viewer | null,
  { q, drop = [], also = [], as, all, page = 1 }: Asked,
): Promise<SearchAnswer> {
  const catalog = await getCatalog()
  const index = await indexOf(catalog)
  const context = viewer && viewer.profileVersion > 0 ? await getRecommendationContext(viewer) : null
  const models = await modelsFor(context, q)
  const day = Math.floor(Date.now() / DAY_MS)
  // How near films are is told by the models as far as they are loaded for this person.
  let isOwn = false
  const similarTo = (filmIds: readonly number[]) => {
    isOwn = context !== null
    return similarityTo(catalog, filmIds, models)
  }
  const asked = await withFilmsByWord(index, q)
  const readWish = rememberingReader(readerFor(catalog))
  const searchWithout = (drop: readonly string[]) =>
    searchCatalog(asked, q, readWish, { as: as ?? null, drop, also, doubtsIn: doubtsFor(catalog), similarTo, day })
  const search = () => {
    const found = searchWithout(drop)
    const isNone = found.films.length + found.mentions.length === 0
    const easier = isNone ? whatToDrop(found.chips, (key) => searchWithout([...drop, key]).films.length) : []
    return { ...found, easier }
  }
  // Who asks the same gets what the last one got, before anything of theirs comes into it.
  const asks = JSON.stringify([q, as, drop, also, day, context !== null])
  const outcome = rememberSearch(index, asks, search, () => isOwn)
  const brokenRule = ruleReader(context)
  const withRules = (found: FoundFilm[]) => found.map((each) => ({ ...each, breaks: brokenRule(each.film) }))
  const isShown = (each: { isNamed: boolean; breaks: string | null }) => all === '1' || each.isNamed || !each.breaks
  const found = withRules(outcome.films)
  const mentioned = withRules(outcome.mentions)
  const siteOrder = found.filter(isShown)
  const ownOrder = inPersonalOrder(siteOrder, context, outcome.kind, q)
  const films = viewer?.searchInSiteOrder ? siteOrder : ownOrder
  const pages = Math.max(1, Math.ceil(films.length / RESULTS_A_PAGE))
  const shown = films.slice((page - 1) * RESULTS_A_PAGE, page * RESULTS_A_PAGE)
  return {
    ...outcome,
    films: shown.map(toResult),
    mentions: mentioned.filter(isShown).map(toResult),
    offered: withRules(outcome.offered).filter(isShown).map(toResult),
    didYouMean: outcome.didYouMean.filter((film) => !brokenRule(film)).map(toCard),
    total: films.length,
    page,
    pages,
    order: orderOf(siteOrder, ownOrder, context),
    leftOut: [...found, ...mentioned].filter((each) => !isShown(each)).length,
    mayBeLifted: context ? standingAgainst(q, context) : [],
    onlyFine: outcome.missing !== null && saysOnlyFine(readAsking(q, lexiconOf(catalog))),
  }
}

/** What the field proposes while one types: nothing that breaks a rule of the person's own. */
export async function suggestFor(viewer: Viewer | null, typed: string): Promise<Suggestions> {
  const index = await indexOf(await getCatalog())
  const context = viewer && viewer.profileVersion > 0 ? await getRecommendationContext(viewer) : null
  const brokenRule = ruleReader(context)
  return suggest(index, typed, (film) => !brokenRule(film))
}

/** The film that fits the words best, for tools that need one. */
export async function findFilmByWords(words: string): Promise<CatalogFilm | null> {
  const catalog = await getCatalog()
  const { films, mentions } = searchCatalog(
    await withFilmsByWord(await indexOf(catalog), words),
    words,
    readerFor(catalog),
  )
  return (films[0] ?? mentions[0])?.film ?? null
}

/** At most `limit` films for what is typed so far: titles it may become, then what a search finds, whoever asks. */
export async function findFilmsTyped(typed: string, limit: number): Promise<CatalogFilm[]> {
  if (typed.trim() === '') return []
  const catalog = await getCatalog()
  const index = await indexOf(catalog)
  const begun = suggest(index, typed).films.flatMap(({ href }) => {
    const row = index.rowOfSlug.get(href.slice(href.lastIndexOf('/') + 1))
    return row === undefined ? [] : (index.films[row] ?? [])
  })
  const { films, mentions } = searchCatalog(await withFilmsByWord(index, typed), typed, readerFor(catalog))
  return [...new Set([...begun, ...[...films, ...mentions].map(({ film }) => film)])].slice(0, limit)
}

/** Once what a search reads from is made, how many words are known: nobody has to be the first who searches. */
export const readySearch = async (): Promise<number> => (await indexOf(await getCatalog())).known.size

/** What a search reads from, once it is made; meanwhile others are answered. */
async function indexOf(catalog: CatalogSnapshot): Promise<SearchIndex> {
  await prepareLexicon(catalog)
  return searchIndexOf(catalog, listCatalogWords)
}

/** Models are asked for only where a film is named as an example, or a person's taste orders what is found. */
async function modelsFor(context: RecommendationContext | null, query: string): Promise<RankModels> {
  if (context) return context.engine.models
  return /\blike\b|\bsimilar\b/i.test(query) ? (await engineFor([])).models : {}
}

/** 0 to 1 for every film, against the most similar one. */
function similarityTo({ index }: CatalogSnapshot, filmIds: readonly number[], models: RankModels): Map<number, number> {
  const sums = new Map<number, number>()
  for (const filmId of filmIds) {
    const similar = similarFilms(index, filmId, index.size, models)
    const most = similar[0]?.score || 1
    for (const { filmId: other, score } of similar) sums.set(other, (sums.get(other) ?? 0) + score / most)
  }
  return new Map([...sums].map(([filmId, sum]) => [filmId, sum / filmIds.length]))
}

function ruleReader(context: RecommendationContext | null): (film: CatalogFilm) => string | null {
  if (!context) return () => null
  const stated = statedRules(ruleSources(context))
  if (stated.length === 0) return () => null
  return (film) => ruleNotices(film, stated, context.catalog)[0]?.text ?? null
}

const saysOnlyFine = ({ wish, questions, open }: Said) => open.length > 0 && questions.length === 0 && saysNothing(wish)

/** "Comedies are fine after all": what of the person's own still speaks against them. */
function standingAgainst(query: string, context: RecommendationContext): string[] {
  const { open } = readAsking(query, lexiconOf(context.catalog))
  const offers = liftOffers(open, { ...context, sources: ruleSources(context) })
  return [...new Set(offers.map(({ standing }) => standing))]
}

/** Whose order stands; null where it is the same for everybody. Told by what the first page shows. */
function orderOf(
  siteOrder: readonly FoundFilm[],
  ownOrder: readonly FoundFilm[],
  context: RecommendationContext | null,
): SearchAnswer['order'] {
  const isSame = ownOrder.slice(0, RESULTS_A_PAGE).every(({ film }, place) => film === siteOrder[place]?.film)
  if (!context || isSame) return null
  if (context.viewer.searchInSiteOrder) return { own: false }
  const films = (order: readonly FoundFilm[]) => order.map(({ film }) => film)
  const likings = context.profile.active.map((interest) => ({
    facet: interest.facet,
    strength: interest.strength,
    label: interest.label ?? labelWithin(interest.facet, context.catalog.personName),
  }))
  const after = films(ownOrder).slice(0, RESULTS_A_PAGE)
  return { own: true, towards: likingsThatMoved(films(siteOrder), after, likings) }
}

/**
 * Films named by their title stand as they are, a title typed as it is before all others; the rest moves within what fits
 * nearly alike. Who wants to be shown nothing of their taste gets everybody's order.
 */
function inPersonalOrder<Found extends FoundFilm>(
  found: Found[],
  context: RecommendationContext | null,
  kind: SearchOutcome['kind'],
  query: string,
): Found[] {
  const isNamed = kind === 'title' && (found[0]?.relevance ?? 0) > 0.9
  if (!context || context.viewer.withoutProfile || found.length < 2 || isNamed) return found
  const { engine, catalog, profile } = context
  if (isBlank(profile)) return found
  const typed = foldText(query)
  const isTyped = ({ film }: Found) => foldedTitle(film) === typed
  const results = found.filter((each) => !isTyped(each)).map(({ film, relevance }) => ({ filmId: film.id, relevance }))
  const request = rankRequest(context, { excluded: [], limit: results.length, seed: 0 })
  const order = rerankSearch(catalog.index, results, request, engine.models, engine.config)
  const byId = new Map(found.map((each) => [each.film.id, each]))
  return [...found.filter(isTyped), ...order.flatMap((filmId) => byId.get(filmId) ?? [])]
}

const folded = new WeakMap<CatalogFilm, string>()

/** Folded once for each film of a catalog: a word may find thousands of them. */
function foldedTitle(film: CatalogFilm): string {
  const known = folded.get(film) ?? foldText(film.title)
  folded.set(film, known)
  return known
}

const toResult = ({ film, breaks }: { film: CatalogFilm; breaks: string | null }): SearchResult => ({
  film: { ...toCard(film), logline: film.logline },
  breaks,
})
