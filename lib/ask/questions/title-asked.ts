import type { CatalogFilm } from '../../catalog/schema'
import type { CatalogSnapshot } from '../../catalog/snapshot'
import { memo } from '../../recommender/memo'
import { spelledWords, withoutArticle } from '../../search/index/title-words'

const YEAR = /\s*[,(]?\s*\b((?:18|19|20)\d\d)\)?\s*$/
/** "Is it possible …": nobody means the film of that name. */
const PRONOUN = /^(?:it|this|that|they|them|these|those|he|she|you|me|us|we|i|there)$/i
const keyOf = (text: string) => withoutArticle(spelledWords(text)).join(' ')

const filmsByTitle = memo(({ films }: CatalogSnapshot) => {
  const byTitle = new Map<string, CatalogFilm[]>()
  for (const film of films.values()) {
    const titles = [film.title, film.title.split(':')[0] ?? '', film.originalTitle ?? '', ...film.alternativeTitles]
    for (const key of new Set(titles.map(keyOf))) if (key) byTitle.set(key, [...(byTitle.get(key) ?? []), film])
  }
  return byTitle
})

/** The film that words name, the best known of those called so unless a year is said; its whole title goes before a part of one. */
export function filmAsked(words: string, catalog: CatalogSnapshot): CatalogFilm | null {
  const said = words.replace(/^["“”'‘’\s]+|["“”'‘’\s?!.]+$/g, '').replace(/^the\s+(?:film|movie)\s+/i, '')
  if (PRONOUN.test(said)) return null
  const year = Number(YEAR.exec(said)?.[1] ?? Number.NaN)
  const find = (text: string) => filmsByTitle(catalog).get(keyOf(text)) ?? []
  const dated = find(said.replace(YEAR, '')).filter((film) => film.year === year)
  const found = dated.length > 0 ? dated : find(said)
  const whole = found.filter(({ title }) => keyOf(title) === keyOf(said))
  return (whole.length > 0 ? whole : found).toSorted((one, other) => other.prominence - one.prominence)[0] ?? null
}
