import type { Viewer } from '../auth/viewer'
import type { CatalogFilm } from '../catalog/schema'
import type { CatalogSnapshot } from '../catalog/snapshot'
import { contentNotes } from '../catalog/vocabulary/vocabularies'
import { type FilmFeedback, noFeedback } from '../feedback/schema'
import { profileOf } from '../profile/profile'
import type { EvidenceEvent } from '../profile/schema'
import type { RecommendationContext } from '../recommendations/context/context'
import type { RankContext } from '../recommender/types'

export const sampleIds = ['sample-regular', 'sample-newcomer', 'sample-particular'] as const
export type SampleId = (typeof sampleIds)[number]

export const sampleLabels: Record<SampleId, string> = {
  'sample-regular': 'Sample: a regular, likes dread',
  'sample-newcomer': 'Sample: a newcomer',
  'sample-particular': 'Sample: avoids many things',
}

const DAY_MS = 86_400_000

/** A film by what it has, how many of them, and the stars this made-up person gave. */
type Taste = { has: (film: CatalogFilm) => boolean; films: number; stars: number }
export type MadeUp = {
  viewer: Pick<Viewer, 'tone' | 'adventurous' | 'avoid'>
  viewing: RankContext | null
  tastes: Taste[]
  wishes: { facet: string; value: number }[]
}

const samples: Record<SampleId, MadeUp> = {
  'sample-regular': {
    viewer: { tone: 'WITTY', adventurous: 55, avoid: contentNotes.ids.slice(2, 3) },
    viewing: { partOfDay: 'evening', weekend: true, device: 'desktop' },
    tastes: [
      { has: (film) => film.moods.includes('dread'), films: 6, stars: 5 },
      { has: (film) => film.genres.includes('history'), films: 5, stars: 4.5 },
      { has: (film) => film.genres.includes('musical'), films: 4, stars: 1.5 },
    ],
    wishes: [
      { facet: 'mood:dread', value: 1 },
      { facet: 'genre:musical', value: -1 },
    ],
  },
  'sample-newcomer': { viewer: { tone: 'PLAIN', adventurous: 40, avoid: [] }, viewing: null, tastes: [], wishes: [] },
  'sample-particular': {
    viewer: { tone: 'CRITIC', adventurous: 5, avoid: contentNotes.ids.slice(0, 6) },
    viewing: { partOfDay: 'morning', weekend: false, device: 'phone' },
    tastes: [{ has: (film) => film.moods.includes('tender'), films: 3, stars: 4 }],
    wishes: [{ facet: 'genre:horror', value: -2 }],
  },
}

export const samplePerson = (id: SampleId, catalog: CatalogSnapshot, now: number) =>
  madeUpPerson(id, samples[id], catalog, now)

/** A made-up person with a history of well-known films of this catalog, put together like a real one. */
export function madeUpPerson(
  id: string,
  { viewer, viewing, tastes, wishes }: MadeUp,
  catalog: CatalogSnapshot,
  now: number,
): Omit<RecommendationContext, 'engine'> {
  const rated = new Map<number, number>()
  for (const taste of tastes) {
    for (const film of bestKnown(catalog, taste, rated)) rated.set(film.id, taste.stars)
  }
  const event = (part: Partial<EvidenceEvent>, index: number): EvidenceEvent => ({
    id: `${id}-${index}`,
    type: 'RATED',
    filmId: null,
    facet: null,
    value: null,
    detail: null,
    at: now - (index + 1) * DAY_MS,
    ...part,
  })
  const events = [
    ...wishes.map((wish, index) => event({ type: 'SURVEY_WISH', ...wish }, index)),
    ...[...rated].map(([filmId, value], index) => event({ filmId, value }, wishes.length + index)),
  ]
  return {
    viewer: {
      id,
      name: null,
      email: null,
      isGuest: true,
      role: 'PERSON',
      children: null,
      profileVersion: 0,
      consents: { behaviour: true, context: viewing !== null, model: true },
      consentAsked: true,
      ...viewer,
    },
    catalog,
    profile: profileOf(0, events, [], catalog),
    feedback: new Map(
      [...rated].map(([filmId, rating]): [number, FilmFeedback] => [filmId, { ...noFeedback, rating }]),
    ),
    viewing,
    today: Math.floor(now / DAY_MS),
  }
}

function bestKnown(catalog: CatalogSnapshot, taste: Taste, taken: ReadonlyMap<number, number>): CatalogFilm[] {
  return [...catalog.films.values()]
    .filter((film) => !film.retired && !taken.has(film.id) && taste.has(film))
    .toSorted((a, b) => b.prominence - a.prominence || a.id - b.id)
    .slice(0, taste.films)
}
