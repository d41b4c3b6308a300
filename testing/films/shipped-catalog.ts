import { filmsOfRecords, rankedFilm } from '@/lib/catalog/ranked-film'
import { readCatalog } from '@/lib/catalog/read-catalog'
import type { CatalogFilm } from '@/lib/catalog/schema'
import { type CatalogSnapshot, snapshotOf } from '@/lib/catalog/snapshot'
import { seededRandom } from '@/lib/recommender/matrix/random'
import { columnsOf } from '@/lib/recommender/matrix/sparse-rows'
import type { ServedModels } from '@/lib/recommender/models/served-models'
import { defaultTrainServedOptions, trainServedModels } from '@/lib/recommender/models/train-served'
import type { Facet } from '@/lib/recommender/types'

/** The films of prisma/catalog as the site knows them, without a database. */
export const shippedFilms: CatalogFilm[] = filmsOfRecords(readCatalog('prisma/catalog').films)
export const shippedCatalog: CatalogSnapshot = snapshotOf(shippedFilms)
const { index } = shippedCatalog

const bySlug = new Map(shippedFilms.map((film) => [film.slug, film]))

export function shippedFilm(slug: string): CatalogFilm {
  const film = bySlug.get(slug)
  if (!film) throw new Error(`no film ${slug} in prisma/catalog`)
  return film
}

export const facetsById = new Map(shippedFilms.map((film) => [film.id, new Set<Facet>(rankedFilm(film).facets)]))

const people = 150
const likesEach = 20
const facetsEach = 3

/** A model as a small site would have: people who like the better known films of a few facets. */
export function trainSmallModel(): Promise<ServedModels> {
  const random = seededRandom(7)
  const common = index.facets.filter((_, row) => columnsOf(index.postings, row).length >= 12)
  const user: number[] = []
  const filmId: number[] = []
  for (let person = 0; person < people; person++) {
    const films = Array.from({ length: facetsEach }, () => common[Math.floor(random() * common.length)] as Facet)
      .flatMap((facet) => [...columnsOf(index.postings, index.facetRowOf.get(facet) as number)])
      .toSorted((a, b) => (index.prominence[b] as number) - (index.prominence[a] as number))
    for (let like = 0; like < likesEach; like++) {
      user.push(person)
      filmId.push(index.filmIds[films[Math.floor(films.length * random() ** 2)] as number] as number)
    }
  }
  return trainServedModels({
    index,
    likes: {
      people,
      user: Int32Array.from(user),
      filmId: Int32Array.from(filmId),
      weight: new Float32Array(user.length).fill(1),
      seconds: Float64Array.from(user.keys()),
    },
    asOfSeconds: user.length,
    options: defaultTrainServedOptions,
  })
}
