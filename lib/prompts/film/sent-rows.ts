import { fenceData } from '../../ai/fence'
import type { FilmData, TermData } from '../parts/data-block'
import { cut, idOf, row } from '../parts/rows'

/** Of a neighbour only what it shares matters. */
const NEIGHBOUR_LOGLINE_CHARS = 140

/** What a model gets of a film: rows with columns between bars, and no field there is nothing of. */
export function writeFilmRows({ film, neighbours, room, offered }: FilmData): string {
  const { title, year, originalTitle, directors, countries, runtimeMinutes } = film
  const head = originalTitle === null ? `${title} (${year})` : `${title} (${year}), originally ${originalTitle}`
  const fields = {
    film: row(String(film.id), head, directors.join(', '), countries.join(', '), `${runtimeMinutes} min`),
    cast: film.cast.join(', '),
    logline: film.logline,
    genres: idsOf(film.genres),
    moods: idsOf(film.moods),
    themes: idsOf(film.themes),
    settings: film.settings.join(', '),
    contentNotes: film.contentNotes.join(', '),
    kindred: film.kindred.join('; '),
    room: `${room.moods} moods, ${room.themes} themes, ${room.contentNotes} content notes, ${room.kindred} kindred`,
    neighbours: neighbours.map(neighbourRow),
    offered: offered.map((each) => row(String(each.id), `${each.title} (${each.year})`, idsOf(each.genres))),
  }
  const told = Object.entries(fields).filter(([, field]) => field.length > 0)
  return fenceData({ task: 'film', ...Object.fromEntries(told) })
}

const idsOf = (terms: readonly TermData[]) => terms.map(idOf).join(', ')

const neighbourRow = ({ id, title, year, moods, themes, logline }: FilmData['neighbours'][number]) =>
  row(
    String(id),
    `${title} (${year})`,
    [idsOf(moods), idsOf(themes)].filter(Boolean).join('; '),
    cut(logline, NEIGHBOUR_LOGLINE_CHARS),
  )
