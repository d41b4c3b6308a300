import 'server-only'
import { noteEdition } from '../edition'
import { atOnce, inSteps } from '../in-steps'
import { type CatalogIndex, indexingCatalog } from '../recommender/index/catalog-index'
import { mapping, type Steps } from '../recommender/steps'
import { peopleOf } from './facets'
import { catalogStamp, listCatalog } from './queries'
import { rankedFilm } from './ranked-film'
import type { CatalogFilm, FilmCardData } from './schema'
import { slugify } from './slugify'

/** The whole catalog in memory with the engine's index over it. */
export type CatalogSnapshot = {
  films: ReadonlyMap<number, CatalogFilm>
  index: CatalogIndex
  personName: (slug: string) => string | undefined
  /** Whether somebody directs more of these films than they play in: films are by them, and not with them. */
  isDirector: (slug: string) => boolean
  bySlug: (slug: string) => CatalogFilm | undefined
}

const FRESH_FOR_MS = 30_000

let held: { stamp: string; checkedAt: number; snapshot: CatalogSnapshot } | undefined
let loading: Promise<CatalogSnapshot> | undefined

/** The catalog as of at most half a minute ago; reloaded when a film has changed. */
export async function getCatalog(): Promise<CatalogSnapshot> {
  if (held && Date.now() - held.checkedAt < FRESH_FOR_MS) return held.snapshot
  loading ??= refresh().finally(() => {
    loading = undefined
  })
  return loading
}

/** After a change made by this process: the next reader asks the database instead of waiting half a minute. */
export function invalidateCatalog(): void {
  if (held) held = { ...held, checkedAt: 0 }
  noteEdition('catalog', `changed ${Date.now()}`)
}

async function refresh(): Promise<CatalogSnapshot> {
  const stamp = await catalogStamp()
  const snapshot = held?.stamp === stamp ? held.snapshot : await inSteps(takingSnapshot(await listCatalog()))
  held = { stamp, checkedAt: Date.now(), snapshot }
  noteEdition('catalog', stamp)
  return snapshot
}

export const snapshotOf = (list: CatalogFilm[]): CatalogSnapshot => atOnce(takingSnapshot(list))

function* takingSnapshot(list: CatalogFilm[]): Steps<CatalogSnapshot> {
  const names = new Map<string, string>()
  /** Films directed, less those played in. */
  const directed = new Map<string, number>()
  const count = (name: string, step: number) => directed.set(slugify(name), (directed.get(slugify(name)) ?? 0) + step)
  yield* mapping(list, (film) => {
    for (const name of peopleOf(film)) names.set(slugify(name), name)
    for (const name of film.directors) count(name, 1)
    for (const name of film.cast) count(name, -1)
  })
  const bySlug = new Map(list.map((film) => [film.slug, film]))
  const films = new Map(list.map((film) => [film.id, film]))
  yield
  const ranked = yield* mapping(
    list.filter((film) => !film.retired),
    rankedFilm,
  )
  return {
    films,
    index: yield* indexingCatalog(ranked),
    personName: (slug) => names.get(slug),
    isDirector: (slug) => (directed.get(slug) ?? 0) > 0,
    bySlug: (slug) => bySlug.get(slug),
  }
}

export function toCard(film: CatalogFilm): FilmCardData {
  const { id, slug, title, year, directors, genres, moods, settings, runtimeMinutes } = film
  return { id, slug, title, year, directors, genres, moods, settings, runtimeMinutes }
}
