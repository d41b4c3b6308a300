import type { CatalogFilm } from '@/lib/catalog/schema'
import { foldText, searchTexts } from '@/lib/catalog/search-text'
import { type AskedIndex, buildSearchIndex } from '@/lib/search/index/search-index'
import { tellingWords } from '@/lib/search/index/text-index'
import { push } from '@/lib/search/index/title-index'

/** What the database answers about words, made from the films themselves: the search without one. */
export function searchIndexWithWords(all: Iterable<CatalogFilm>): AskedIndex {
  const films = [...all].filter((film) => !film.retired)
  const byWord = new Map<string, number[]>()
  const known = new Set<string>()
  for (const [row, film] of films.entries()) {
    const text = `${foldText(film.title)} ${searchTexts(film).searchThemes}`
    for (const word of text.split(' ')) known.add(word)
    for (const stem of tellingWords(text)) push(byWord, stem, row)
  }
  return { ...buildSearchIndex(films, known), byWord }
}
