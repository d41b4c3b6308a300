import type { CatalogIndex } from '../recommender/index/catalog-index'
import { topRows } from '../recommender/matrix/top-rows'
import { noRules } from '../recommender/plain-request'
import { diversify } from '../recommender/rank/diversify'
import { blockBroken } from '../recommender/rank/film-rules'
import type { Facet, FilmRules } from '../recommender/types'

/** A small shelf of films of one world, filled from whatever catalog the site has. */
export type Shelf = {
  id: string
  title: string
  /** A film has at least one facet of each group. */
  has: Facet[][]
  /** And none of these. */
  without?: Facet[]
  /** 1 to 100, both ends included. */
  prominence?: [number, number]
  /** What somebody who picks the shelf wants more of: no more than its title says. */
  says: Facet[]
}

const from = (...codes: string[]) => codes.map((code): Facet => `country:${code}`)
const of = (...decades: number[]) => decades.map((year): Facet => `era:${year}s`)

export const shelves: readonly Shelf[] = [
  {
    id: 'big-screens',
    title: 'Big screens, big popcorn',
    has: [
      ['genre:action', 'genre:adventure'],
      ['theme:heroism', 'theme:superheroes', 'theme:chases', 'theme:good-and-evil', 'theme:quest'],
    ],
    without: ['genre:family'],
    prominence: [80, 100],
    says: ['genre:action', 'genre:adventure'],
  },
  {
    id: 'golden-age',
    title: 'Golden-age Hollywood',
    has: [from('US'), of(1930, 1940, 1950)],
    without: ['genre:animation', 'genre:family'],
    says: of(1930, 1940, 1950),
  },
  {
    id: 'hong-kong-and-seoul',
    title: 'Hong Kong and Seoul after dark',
    has: [from('HK', 'KR'), ['genre:action', 'genre:crime', 'genre:thriller', 'genre:romance']],
    says: from('HK', 'KR'),
  },
  {
    id: 'family',
    title: 'For the whole family',
    has: [['genre:family']],
    says: ['genre:family'],
  },
  {
    id: 'slow-and-far-away',
    title: 'Slow and far away',
    has: [
      from('IR', 'JP', 'TW', 'TH', 'TR', 'CN', 'GE', 'VN', 'SU', 'RU', 'HU', 'GR', 'FI', 'IS'),
      ['mood:contemplative', 'mood:poetic', 'mood:hypnotic'],
    ],
    without: [...from('US', 'GB'), 'genre:animation', 'genre:action', 'genre:thriller'],
    says: ['mood:contemplative', 'mood:poetic'],
  },
  {
    id: 'midnight',
    title: 'Midnight movies',
    has: [
      ['mood:anarchic', 'mood:dreamlike', 'mood:darkly-funny', 'mood:hypnotic'],
      ['mood:unsettling', 'mood:eerie', 'mood:paranoid'],
      ['genre:horror', 'genre:science-fiction', 'genre:fantasy', 'genre:mystery', 'genre:musical'],
    ],
    prominence: [1, 82],
    says: ['mood:dreamlike', 'mood:anarchic', 'mood:unsettling'],
  },
  {
    id: 'love-and-laughter',
    title: 'Love and laughter',
    has: [
      ['genre:romance', 'genre:musical'],
      ['genre:comedy', 'genre:musical'],
    ],
    without: ['genre:drama', 'genre:animation', 'genre:family', 'genre:fantasy'],
    says: ['genre:romance', 'genre:comedy'],
  },
  {
    id: 'new-waves',
    title: 'Nouvelle Vague and neighbours',
    has: [from('FR', 'IT', 'SE', 'CZ', 'CS', 'PL', 'DE', 'YU'), of(1950, 1960, 1970), ['genre:drama', 'genre:romance']],
    says: ['country:FR', 'era:1960s'],
  },
  {
    id: 'documentaries',
    title: 'The real thing: documentaries',
    has: [['genre:documentary']],
    says: ['genre:documentary'],
  },
  {
    id: 'rio-dakar-mumbai',
    title: 'Rio, Dakar, Mumbai',
    has: [
      from(
        'BR',
        'MX',
        'AR',
        'CL',
        'CO',
        'CU',
        'PE',
        'SN',
        'BF',
        'ML',
        'NG',
        'ZA',
        'EG',
        'DZ',
        'MA',
        'TN',
        'IN',
        'LK',
        'BD',
      ),
    ],
    without: from('US', 'GB', 'IT', 'NZ'),
    says: from('BR', 'MX', 'AR', 'SN', 'IN'),
  },
  {
    id: 'lives-like-ours',
    title: 'Lives like ours',
    has: [
      ['genre:drama'],
      ['theme:class', 'theme:womens-lives', 'theme:lgbtq', 'theme:immigration', 'theme:poverty'],
      ['mood:intimate', 'mood:tender', 'mood:gritty', 'mood:bittersweet'],
    ],
    without: ['genre:crime', 'genre:war', 'genre:sport', 'genre:history', 'genre:science-fiction', 'genre:fantasy'],
    prominence: [1, 80],
    says: ['theme:class', 'theme:womens-lives', 'mood:intimate'],
  },
  {
    id: 'wide-skies',
    title: 'Open roads, wide skies',
    has: [['genre:western', 'theme:road-trip', 'setting:frontier']],
    without: ['genre:fantasy', 'genre:horror', 'genre:science-fiction', 'genre:animation'],
    says: ['genre:western', 'theme:road-trip'],
  },
]

export const shelfIds = shelves.map(({ id }) => id) as [string, ...string[]]
export const shelfOf = (id: string): Shelf | undefined => shelves.find((shelf) => shelf.id === id)

const FILMS_ON_SHELF = 4
/** A shelf shows what is known first, but not four of a kind. */
const shelfLambda = 0.85
const poolFactor = 4

export type FilledShelf = Shelf & { filmIds: number[] }

/** Every shelf this catalog can fill, no film on two of them. */
export function fillShelves(index: CatalogIndex, rules: FilmRules = noRules): FilledShelf[] {
  const taken = new Set<number>()
  return shelves.flatMap((shelf) => {
    const filmIds = filmsOnShelf(index, shelf, FILMS_ON_SHELF, taken, rules)
    for (const id of filmIds) taken.add(id)
    return filmIds.length === FILMS_ON_SHELF ? [{ ...shelf, filmIds }] : []
  })
}

/** At most `limit` films of a shelf that are not among `seen`, the best known first. Ids. */
export function filmsOnShelf(
  index: CatalogIndex,
  shelf: Shelf,
  limit: number,
  seen: ReadonlySet<number>,
  rules: FilmRules = noRules,
): number[] {
  const [from, to] = shelf.prominence ?? [1, 100]
  const left = new Uint8Array(index.size)
  for (const group of shelf.has) for (const row of rowsWithAny(index, group)) left[row] = (left[row] as number) + 1
  const unfit = rowsWithAny(index, shelf.without ?? [])
  const blocked = left.map((groups, row) => {
    const prominence = index.prominence[row] as number
    const fits = groups === shelf.has.length && prominence >= from && prominence <= to
    return Number(!fits || unfit.has(row) || seen.has(index.filmIds[row] as number))
  })
  blockBroken(index, rules, blocked)
  const pool = topRows(index.prominence, poolFactor * limit, blocked)
  const rows = diversify({
    pool,
    scores: index.popularity,
    features: index.filmFacets,
    lambda: shelfLambda,
    count: limit,
  })
  return rows.map((row) => index.filmIds[row] as number)
}

function rowsWithAny({ facetRowOf, postings }: CatalogIndex, facets: readonly Facet[]): Set<number> {
  const rows = new Set<number>()
  for (const facet of facets) {
    const at = facetRowOf.get(facet)
    if (at === undefined) continue
    for (const row of postings.column.subarray(postings.start[at], postings.start[at + 1])) rows.add(row)
  }
  return rows
}
