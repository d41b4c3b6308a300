import type { FilmData } from '../lib/prompts/parts/data-block'

const term = (facet: string) => ({ facet, label: facet })

/** What a request about a film may carry; each test says only what it is about. */
export function filmData(part: Partial<FilmData> = {}, film: Partial<FilmData['film']> = {}): FilmData {
  return {
    task: 'film',
    film: {
      id: 7,
      title: 'The Quay',
      originalTitle: null,
      year: 1987,
      directors: ['Ida Example'],
      cast: [],
      countries: ['France'],
      genres: [term('genre:drama')],
      moods: [term('mood:tender')],
      themes: [term('theme:memory')],
      settings: ['The sea'],
      contentNotes: [],
      runtimeMinutes: 100,
      kindred: [],
      logline:
        'A harbour pilot who has not spoken for a year is asked to bring one last ship through the ice at night.',
      ...film,
    },
    neighbours: [],
    room: { moods: 2, themes: 3, contentNotes: 2, kindred: 2 },
    offered: [8, 9, 10].map((id) => ({ id, title: `Film ${id}`, year: 1990, genres: [] })),
    ...part,
  }
}

export const goodAnswer = {
  text: 'A harbour pilot who has fallen silent takes a vessel through frozen water, and the work says what he does not.',
  tags: ['Harbour', 'ice'],
  emotions: ['quiet tension'],
  moods: ['contemplative'],
  themes: ['obsession'],
  contentNotes: [],
  kindred: [{ film: 8, because: 'men who work instead of speaking.' }],
}
