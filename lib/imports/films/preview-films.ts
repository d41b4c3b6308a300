import 'server-only'
import { filmLimits } from './limits'
import { planFilms } from './mutations'
import { readFilmFile } from './read-film-file'
import { columnsOf, readFilms, toChoices, unknownWords } from './read-films'
import type { FilmChoices, FilmPreview } from './schema'

/** A file read and held against the catalog. Nothing is written. */
export async function planFile(bytes: Uint8Array, chosen: FilmChoices, maxRows = filmLimits.rows) {
  const choices = toChoices(chosen)
  const file = await readFilmFile(bytes, maxRows)
  const { films, unreadable, unknown, withoutKind } = await readFilms(file, choices)
  const { plan, rejected, counts } = await planFilms(films)
  return { file, choices, films, plan, counts, unknown, withoutKind, problems: [...unreadable, ...rejected] }
}

/** What a file comes to, as far as a page shows it. */
export async function previewFilms(bytes: Uint8Array, chosen: FilmChoices): Promise<FilmPreview> {
  const { file, choices, films, plan, counts, unknown, withoutKind, problems } = await planFile(bytes, chosen)
  const columns = columnsOf(file.rows, choices)
  const words = unknownWords(unknown)
  const given = Object.keys(chosen.words).length
  const shown = Math.max(0, filmLimits.words - given)
  return {
    place: file.format === 'JSON' ? 'entry' : 'line',
    note: file.note,
    rows: file.rows.length + file.problems.length,
    columns: columns.slice(0, filmLimits.columns),
    unknown: words.slice(0, shown),
    withoutKind,
    counts: { ...counts, added: plan.add.length, updated: plan.update.length },
    items: films.slice(0, filmLimits.items).map(({ line, film }) => ({
      line,
      title: film.title,
      year: film.year,
      directors: film.directors,
      genres: film.genres,
      moods: film.moods,
      themes: film.themes,
      settings: film.settings,
      details: film.details,
      contentNotes: film.contentNotes,
      runtimeMinutes: film.runtimeMinutes,
      logline: film.logline,
    })),
    problems: problems.slice(0, filmLimits.problems),
    more: {
      columns: Math.max(0, columns.length - filmLimits.columns),
      unknown: Math.max(0, words.length - shown),
      problems: Math.max(0, problems.length - filmLimits.problems),
    },
  }
}
