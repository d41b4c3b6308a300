import { type FilmIndex, type FilmMatch, type KnownFilm, matchFilm } from '../../catalog/titles/match-films'
import { LONGEST_TITLE, parseTitle } from '../../catalog/titles/parse-title'
import { eachInSteps } from '../in-steps'
import { limits } from '../limits'
import type { RatedRow } from './formats/rated-row'
import type { RatingsFile } from './read-ratings-file'
import type { FilmRef, Preview } from './schema'

const filmRef = ({ id, title, year }: KnownFilm): FilmRef => ({ id, title, year })

/** The same film of the same year is looked for once, however often a file names it. */
function matcher(index: FilmIndex) {
  const known = new Map<string, FilmMatch>()
  return (row: RatedRow): FilmMatch => {
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

/** Finds the film of every row and sets aside what has none, several, or came before; others get their turns between. */
export async function previewRatings(index: FilmIndex, file: RatingsFile): Promise<Preview> {
  const match = matcher(index)
  const more = { ambiguous: 0, unmatched: 0, problems: Math.max(0, file.problems.length - limits.rowsShown) }
  const preview: Preview = {
    ...{ matched: [], ambiguous: [], unmatched: [], repeated: 0, more },
    ...{
      problems: file.problems.slice(0, limits.rowsShown),
      unrated: file.unrated,
      otherKinds: file.otherKinds,
      notes: file.notes,
    },
  }
  const byFilm = new Map<number, Preview['matched'][number]>()
  await eachInSteps(file.rows, (row) => {
    const found = match(row)
    const shown = shownRow(row)
    if (found.kind === 'ambiguous') {
      const films = found.films.slice(0, limits.filmsToChoose).map(filmRef)
      more.ambiguous += keep(preview.ambiguous, { ...shown, films }, limits.choices)
    } else if (found.kind === 'unknown') {
      more.unmatched += keep(preview.unmatched, { ...shown, reason: reasonFor(row) }, limits.rowsShown)
    } else {
      const earlier = byFilm.get(found.film.id)
      if (earlier) preview.repeated++
      if (!earlier || (shown.ratedAt ?? 0) >= (earlier.ratedAt ?? 0)) {
        byFilm.set(found.film.id, { ...shown, film: filmRef(found.film) })
      }
    }
  })
  return { ...preview, matched: [...byFilm.values()] }
}

function shownRow({ line, title: full, year, stars, ratedAt, imdbId }: RatedRow) {
  const title = full.slice(0, LONGEST_TITLE)
  const parsed = parseTitle(title)
  const name = year === null && parsed.year !== null ? title.replace(/\s*\(\d{4}\)\s*$/, '') : title
  return { line, title: name || (imdbId ?? '?'), year: year ?? parsed.year, stars, ratedAt }
}

function reasonFor({ title, year }: RatedRow): string {
  if (!title) return 'The catalog has no film with this number.'
  return (year ?? parseTitle(title).year) === null
    ? 'The catalog has no film of this title.'
    : 'The catalog has no film of this title from that year, the one before or the one after.'
}
