import { type FilmIndex, type KnownFilm, matchFilm } from '../../catalog/titles/match-films'
import { parseTitle } from '../../catalog/titles/parse-title'
import type { RatedRow } from './formats/rated-row'
import type { RatingsFile } from './read-ratings-file'
import type { FilmRef, Preview } from './schema'

const filmRef = ({ id, title, year }: KnownFilm): FilmRef => ({ id, title, year })

/** Finds the film of every row and sets aside what has none, several, or came before. */
export function previewRatings(index: FilmIndex, file: RatingsFile): Preview {
  const preview: Preview = {
    ...{ matched: [], ambiguous: [], unmatched: [], repeated: 0 },
    ...{ problems: file.problems, unrated: file.unrated, otherKinds: file.otherKinds, notes: file.notes },
  }
  const byFilm = new Map<number, Preview['matched'][number]>()
  for (const row of file.rows) {
    const match = matchFilm(index, row)
    const shown = shownRow(row)
    if (match.kind === 'ambiguous') preview.ambiguous.push({ ...shown, films: match.films.map(filmRef) })
    else if (match.kind === 'unknown') preview.unmatched.push({ ...shown, reason: reasonFor(row) })
    else {
      const earlier = byFilm.get(match.film.id)
      if (earlier) preview.repeated++
      if (!earlier || (shown.ratedAt ?? 0) >= (earlier.ratedAt ?? 0)) {
        byFilm.set(match.film.id, { ...shown, film: filmRef(match.film) })
      }
    }
  }
  return { ...preview, matched: [...byFilm.values()] }
}

function shownRow({ line, title, year, stars, ratedAt, imdbId }: RatedRow) {
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
