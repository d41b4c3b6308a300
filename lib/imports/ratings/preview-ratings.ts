import { say, words } from '@/domains/words'
import { type FilmIndex, type FilmMatch, type KnownFilm, matchFilm } from '../../catalog/titles/match-films'
import { LONGEST_TITLE, parseTitle } from '../../catalog/titles/parse-title'
import { eachInSteps } from '../in-steps'
import { limits } from '../limits'
import type { FileReading, FileRow } from './read-rows'
import type { FilmRef, Preview } from './schema'

const filmRef = ({ id, title, year }: KnownFilm): FilmRef => ({ id, title, year })
type Matched = Preview['matched'][number]

/** The same film of the same year is looked for once, however often a file names it. */
function matcher(index: FilmIndex) {
  const known = new Map<string, FilmMatch>()
  return (row: FileRow): FilmMatch => {
    const { title, originalTitle, year, directors, imdbId, movieLensId, tmdbId } = row
    const key = JSON.stringify([title, originalTitle, year, directors, imdbId, movieLensId, tmdbId])
    const match = known.get(key) ?? matchFilm(index, row)
    known.set(key, match)
    return match
  }
}

/** Keeps the first rows of each kind, counts the rest. */
function keep<Row>(rows: Row[], row: Row, most: number): number {
  if (rows.length >= most) return 1
  rows.push(row)
  return 0
}

/** Finds the film of every row, sets aside what has none or several, and keeps what counts of each film. */
export async function previewRatings(index: FilmIndex, file: FileReading): Promise<Preview> {
  const { source, scale, best, scaleIsKnown, asks, columns, problems, notes } = file
  const more = { ambiguous: 0, unmatched: 0, problems: Math.max(0, problems.length - limits.rowsShown) }
  const preview: Preview = {
    source,
    scale,
    best,
    scaleIsKnown,
    asks,
    columns,
    notes,
    more,
    problems: problems.slice(0, limits.rowsShown),
    matched: [],
    ambiguous: [],
    unmatched: [],
    left: { ...file.left },
    own: null,
  }
  const match = matcher(index)
  const byFilm = new Map<number, Matched>()
  const seenRows = new Set<string>()
  await eachInSteps(file.rows, (row) => {
    const found = match(row)
    const shown = shownRow(row)
    if (found.kind === 'ambiguous') {
      const films = found.films.slice(0, limits.filmsToChoose).map(filmRef)
      more.ambiguous += keep(preview.ambiguous, { ...shown, films }, limits.choices)
    } else if (found.kind === 'unknown') {
      const waiting = { ...shown, ...idsOf(row), reason: reasonFor(row) }
      more.unmatched += keep(preview.unmatched, waiting, limits.awaited)
    } else {
      const again = `${row.path}|${row.says}|${found.film.id}`
      if (seenRows.has(again)) preview.left.repeated++
      seenRows.add(again)
      const matched = { ...shown, film: filmRef(found.film), probably: isProbable(found, shown.year) }
      byFilm.set(found.film.id, better(byFilm.get(found.film.id), matched))
    }
  })
  const all = [...byFilm.values()]
  const matched = withoutTooManyChoices(all)
  more.ambiguous += all.length - matched.length
  return { ...preview, matched }
}

/** Each uncertain row is a field of the form; what a form cannot hold is left out. */
function withoutTooManyChoices(matched: Matched[]): Matched[] {
  let fields = 0
  return matched.filter(({ probably }) => !probably || ++fields <= limits.probable)
}

/** By its title in the year before or after: a release elsewhere, or another film. */
const isProbable = (match: Extract<FilmMatch, { kind: 'matched' }>, year: number | null) =>
  words.hasYear && match.by === 'title' && year !== null && year !== match.film.year

/** A rating says more than "liked", that more than "seen", and each takes a film off the list of what is wanted. */
const weights = { rated: 3, liked: 2, seen: 1, want: 0 }

/** Of two rows of one film the one that says more counts; of two that say as much, the certain, the newer, the later. */
function better(first: Matched | undefined, second: Matched): Matched {
  if (!first) return second
  const [more, less] = weights[second.says] >= weights[first.says] ? [second, first] : [first, second]
  if (weights[more.says] !== weights[less.says]) return more
  if (more.probably !== less.probably) return more.probably ? less : more
  return (second.at ?? Number.NEGATIVE_INFINITY) >= (first.at ?? Number.NEGATIVE_INFINITY) ? second : first
}

function shownRow({ key, line, title: whole, year, says, stars, at, imdbId }: FileRow) {
  const title = whole.slice(0, LONGEST_TITLE)
  const parsed = parseTitle(title)
  const name = year === null && parsed.year !== null ? title.replace(/\s*\(\d{4}\)\s*$/, '') : title
  return { key, line, title: name || (imdbId ?? '?'), year: year ?? parsed.year, says, stars, at }
}

const idsOf = ({ imdbId, movieLensId, tmdbId, originalTitle }: FileRow) => ({
  imdbId,
  movieLensId,
  tmdbId,
  originalTitle: originalTitle?.slice(0, LONGEST_TITLE) ?? null,
})

function reasonFor({ title, year }: FileRow): string {
  if (!title) return say('The catalog has no film with this number.')
  return (year ?? parseTitle(title).year) === null
    ? say('The catalog has no film of this title.')
    : say('The catalog has no film of this title from that year, the one before or the one after.')
}
