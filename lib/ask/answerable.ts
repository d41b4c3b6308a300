import type { CatalogSnapshot } from '../catalog/snapshot'
import type { CatalogIndex } from '../recommender/index/catalog-index'
import { columnsOf } from '../recommender/matrix/sparse-rows'
import { memoOfPair } from '../recommender/memo'
import type { Facet } from '../recommender/types'
import { lexiconOf } from '../wishes/lexicon-of'
import { readAsking } from '../wishes/read-wish'
import { absentNames } from './questions/absent-names'

/** Of sentences offered as examples, those this catalog has a film for: a small one lacks people, films and kinds. */
export const answerable = memoOfPair((catalog: CatalogSnapshot, sentences: readonly string[]): string[] =>
  sentences.filter((words) => {
    const { want, only, unread } = readAsking(words, lexiconOf(catalog)).wish
    const wanted = [...want.flatMap(({ facet, level }) => (level === 'less' ? [] : [facet])), ...only]
    const isRead = unread.length === 0 && absentNames(words, unread, catalog).length === 0
    return isRead && hasAll(catalog.index, wanted)
  }),
)

/** Whether a film has all of them. */
function hasAll({ facetRowOf, postings }: CatalogIndex, wanted: readonly Facet[]): boolean {
  const filmsOf = (facet: Facet) => {
    const row = facetRowOf.get(facet)
    return new Set(row === undefined ? [] : columnsOf(postings, row))
  }
  const [first, ...others] = wanted.map(filmsOf)
  return !first || [...first].some((film) => others.every((films) => films.has(film)))
}
