import { bestKnownFirst, type FoundFilm, filmsByText } from './found'
import { isExact, isSlip, type TitleMatch, titleGrades } from './index/match-titles'
import type { AskedIndex, SearchIndex } from './index/search-index'
import { spelledWords } from './index/title-words'
import { SHORT_KEY } from './query-facts'

/** Under a film of that very name only its series and titles it stands in, word for word; nothing spelt like it. */
export function filmsByTitle(
  index: SearchIndex,
  titles: readonly TitleMatch[],
  query: string,
  { besideName = false } = {},
): FoundFilm[] {
  const key = spelledWords(query).join('')
  const best = titles[0]?.grade ?? 0
  const isShort = key.length <= SHORT_KEY
  const least =
    best >= titleGrades.nickname
      ? isShort
        ? titleGrades.nickname
        : /^\d+$/.test(key)
          ? titleGrades.beginning
          : titleGrades.inside
      : best >= titleGrades.inside
        ? titleGrades.ordered
        : best > titleGrades.slip
          ? titleGrades.unfinishedInside
          : best > titleGrades.slipInside
            ? best
            : 0
  const kept = new Map(titles.filter(({ grade }) => grade >= least).map(({ row, grade }) => [row, grade]))
  const series = new Set(
    [...kept]
      .flatMap(([row, grade]) => (isExact({ row, grade }) ? [index.films[row]?.series ?? ''] : []))
      .filter(Boolean),
  )
  // "Pirates of the Carribean": the slip is in the name of all of them.
  const [nearest] = titles
  const slipped = nearest && isSlip(nearest) ? index.films[nearest.row]?.series : null
  if (slipped && !besideName) {
    index.films.forEach((film, row) => {
      if (film.series === slipped) kept.set(row, Math.max(kept.get(row) ?? 0, (nearest?.grade ?? 1) - 1))
    })
  }
  if (series.size > 0 && !besideName) {
    index.films.forEach((film, row) => {
      if (film.series && series.has(film.series)) kept.set(row, Math.max(kept.get(row) ?? 0, titleGrades.beginning + 5))
    })
  }
  return [...kept]
    .flatMap(([row, grade]) => {
      const film = index.films[row]
      return film ? [{ film, relevance: grade / 100, isNamed: !isSlip({ row, grade }) }] : []
    })
    .sort(
      (left, right) =>
        right.relevance - left.relevance ||
        (left.film.series === right.film.series ? (left.film.seriesPart ?? 0) - (right.film.seriesPart ?? 0) : 0) ||
        bestKnownFirst(left, right),
    )
}

/** Under titles that only contain the words: films that speak of them. */
export function alsoMentioning(index: AskedIndex, films: readonly FoundFilm[], query: string) {
  const best = (films[0]?.relevance ?? 0) * 100
  if (best > titleGrades.beginning || best < titleGrades.scattered) return {}
  const found = new Set(films.map(({ film }) => film))
  const mentions = filmsByText(index, query).filter(({ film }) => !found.has(film))
  return mentions.length > 0 ? { mentions, notUnderstood: query } : {}
}
