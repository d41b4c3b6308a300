import type { CatalogFilm } from '../../catalog/schema'
import type { SearchIndex } from '../index/search-index'
import { spelledWords, withoutArticle } from '../index/title-words'

const MOST_OFFERED = 12
/** Letters of one word that tells a series alone. */
const LETTERS_ALONE = 4

/** Words two titles begin with alike. */
function sharedStart(left: readonly string[], right: readonly string[]): number {
  let at = 0
  while (at < left.length && left[at] === right[at]) at += 1
  return at
}

/**
 * Films of the series a title we lack belongs to, first parts first: "Jurassic World Dominion" begins like one of ours.
 * One word does where the series is called so, or no other film. O(names).
 */
export function seriesOf({ films, titles }: SearchIndex, title: string): CatalogFilm[] {
  const words = withoutArticle(spelledWords(title))
  const [first = ''] = words
  const bearers = new Set(
    (titles.byWord.get(first) ?? []).map((place) => films[titles.names[place]?.row ?? -1]?.series),
  )
  const isOwn = (series: string) => bearers.size === 1 || series.replace(/^the-/, '') === `${first}-trilogy`
  const starts = titles.names.flatMap(({ row, words: own, isPart }) => {
    const series = films[row]?.series
    if (!series || isPart) return []
    const bare = withoutArticle(own)
    const shared = sharedStart(words, bare)
    const isTold = shared > 1 || shared === bare.length || isOwn(series)
    const isTelling = words.slice(0, shared).join('').length >= LETTERS_ALONE
    return shared > 0 && isTold && isTelling ? [{ series, shared }] : []
  })
  const most = Math.max(0, ...starts.map(({ shared }) => shared))
  const series = new Set(starts.filter(({ shared }) => shared === most).map((each) => each.series))
  return films
    .filter((film) => film.series && series.has(film.series))
    .sort((a, b) => (a.seriesPart ?? a.year) - (b.seriesPart ?? b.year) || a.year - b.year)
    .slice(0, MOST_OFFERED)
}

/** How many words at the beginning of a query are the name of a film that has parts, or of its series; 0 for none. */
export function wordsOfSeries({ films, titles }: SearchIndex, words: readonly string[]): number {
  for (let length = words.length - 1; length > 0; length -= 1) {
    const key = withoutArticle(words.slice(0, length)).join('')
    const isSeries = titles.bySeries.has(key)
    const isFilm = titles.byKey.get(key)?.some((place) => {
      const name = titles.names[place]
      return name !== undefined && !name.isPart && Boolean(films[name.row]?.series)
    })
    if (key.length >= LETTERS_ALONE && (isSeries || isFilm)) return length
  }
  return 0
}

const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth']
const FILMS = new Set(['film', 'movie', 'one'])
const AROUND = new Set(['the', 'of', 'in', 'part', 'instalment', ...FILMS])

/** "Bourne 3", "the third bourne film", "second part of the godfather": the series as it is called, and which part. */
function partAsked(words: readonly string[]): { called: string; part: number } | null {
  const last = words.at(-1) ?? ''
  if (words.length > 1 && /^[1-9]\d?$/.test(last)) return { called: words.slice(0, -1).join(''), part: Number(last) }
  const start = words[0] === 'the' ? 1 : 0
  const part = ORDINALS.indexOf(words[start] ?? '') + 1
  let [from, to] = [start + 1, words.length]
  while (AROUND.has(words[from] ?? '')) from += 1
  while (FILMS.has(words[to - 1] ?? '')) to -= 1
  return part > 0 && from < to ? { called: words.slice(from, to).join(''), part } : null
}

/** The place of the film that is that part of the series called so. */
export function partByNumber({ films, titles }: SearchIndex, words: readonly string[]): number | null {
  const asked = partAsked(words)
  const rows = asked ? (titles.bySeries.get(asked.called) ?? []).flatMap((place) => titles.names[place]?.row ?? []) : []
  return rows.find((row) => films[row]?.seriesPart === asked?.part) ?? null
}
