import { cleanText } from '@/lib/ai/fence'
import { countryName } from '@/lib/catalog/facets'
import type { CatalogFilm } from '@/lib/catalog/schema'
import { settings } from '@/lib/catalog/vocabulary/vocabularies'
import type { FilmData } from '@/lib/prompts/parts/data-block'
import { filmCaps } from '../../catalog/film-limits'
import { type Frame, preambleOf } from '../parts/define-prompt'
import { facetTerm } from '../parts/facet-term'
import { writeFilmRows } from './sent-rows'
import type { NeighboursBy } from './variables'

const MAX_CAST = 6

export type Neighbours = { by: NeighboursBy; films: readonly CatalogFilm[] }
/** What there is to say of a film: itself, its neighbours, those that may become kindred, and those that are. */
export type FilmSubject = {
  film: CatalogFilm
  neighbours: Neighbours
  offered: readonly CatalogFilm[]
  kindred: readonly CatalogFilm[]
}

type AssembledFilmPrompt = { instructions: string; prompt: string; data: FilmData }

const terms = (type: 'genre' | 'mood' | 'theme', ids: readonly string[]) => ids.map((id) => facetTerm(`${type}:${id}`))
const title = (text: string) => cleanText(text, 120)
const names = (list: readonly string[], most: number) => list.slice(0, most).map((name) => cleanText(name, 60))

/** How many more of each the catalog takes for a film. */
export function roomOf(film: CatalogFilm): FilmData['room'] {
  const left = (kind: keyof typeof filmCaps) => Math.max(0, filmCaps[kind] - film[kind].length)
  return {
    moods: left('moods'),
    themes: left('themes'),
    contentNotes: left('contentNotes'),
    kindred: left('kindred'),
  }
}

/** The whole prompt about a film: our rules with the rendered instructions behind them, and the fenced data. */
export function assembleFilm(record: Frame, instructions: string, subject: FilmSubject): AssembledFilmPrompt {
  const data = filmData(subject)
  return {
    instructions: `${preambleOf(record)}\n\n${instructions.trim()}`,
    prompt: `The data for this request, as JSON between two marker lines:\n${writeFilmRows(data)}\n${record.closing}`,
    data,
  }
}

function filmData({ film, neighbours, offered, kindred }: FilmSubject): FilmData {
  return {
    task: 'film',
    film: {
      id: film.id,
      title: title(film.title),
      originalTitle: film.originalTitle === null ? null : title(film.originalTitle),
      year: film.year,
      directors: names(film.directors, 3),
      cast: names(film.cast, MAX_CAST),
      countries: film.countries.slice(0, 3).map(countryName),
      genres: terms('genre', film.genres),
      moods: terms('mood', film.moods),
      themes: terms('theme', film.themes),
      settings: film.settings.map(settings.label),
      contentNotes: film.contentNotes,
      runtimeMinutes: film.runtimeMinutes,
      logline: cleanText(film.logline, 320),
      kindred: kindred.map((each) => `${title(each.title)} (${each.year})`),
    },
    neighbours: neighbours.films.map((each) => ({
      id: each.id,
      title: title(each.title),
      year: each.year,
      moods: terms('mood', each.moods),
      themes: terms('theme', each.themes.slice(0, 5)),
      logline: cleanText(each.logline, 320),
    })),
    room: roomOf(film),
    offered: offered.map((each) => ({
      id: each.id,
      title: title(each.title),
      year: each.year,
      genres: terms('genre', each.genres),
    })),
  }
}
