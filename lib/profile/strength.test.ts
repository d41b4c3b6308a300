import { expect, test } from 'vitest'
import type { Facet } from '../recommender/types'
import type { FilmEvidence } from './film-evidence'
import { type FacetReader, inferStrengths, recencyWeights } from './strength'

const reader: FacetReader = {
  facetsOf: () => ['mood:dread'] as Facet[],
  seriesOf: () => null,
  shareOf: () => 0.1,
}
const film = (filmId: number, parts: FilmEvidence['parts'], at = 0): FilmEvidence => ({
  filmId,
  weight: parts.reduce((sum, { weight }) => sum + weight, 0),
  at,
  parts,
})
const evidenceOf = (...films: FilmEvidence[]) =>
  inferStrengths(films, reader)[0]?.evidence.map(({ eventId, filmId }) => `${filmId} ${eventId}`)

test('evidence comes with the heaviest first, whichever way it points; of equals the lower film, then the lower event', () => {
  const films = [
    film(3, [{ eventId: 'c', weight: 0.5 }]),
    film(1, [{ eventId: 'z', weight: 0.5 }]),
    film(2, [{ eventId: 'm', weight: -0.9 }]),
    film(4, [
      { eventId: 'b', weight: 0.2 },
      { eventId: 'a', weight: 0.2 },
      { eventId: 'd', weight: 0.3 },
    ]),
  ]
  const expected = ['2 m', '1 z', '3 c', '4 d', '4 a', '4 b']
  expect(evidenceOf(...films)).toEqual(expected)
  expect(evidenceOf(...films.toReversed())).toEqual(expected)
})

test('films of one moment weigh the same, and each earlier one less', () => {
  const [latest, first, second, oldest] = recencyWeights([30, 20, 20, 10])
  expect(latest).toBe(1)
  expect(first).toBe(second)
  expect(first).toBeLessThan(1)
  expect(oldest).toBeLessThan(first ?? 0)
  expect(recencyWeights([])).toEqual([])
})

test('a film that weighs nothing says nothing', () => {
  expect(inferStrengths([film(1, [{ eventId: 'a', weight: 0 }])], reader)).toEqual([])
})

test('one film turned down lowers nothing below what nobody has said anything of; a second one does', () => {
  const dislikes = (count: number) =>
    Array.from({ length: count }, (_, at) => film(at + 1, [{ eventId: `e${at}`, weight: -1 }]))
  expect(inferStrengths(dislikes(1), reader)[0]?.strength).toBe(0)
  expect(inferStrengths(dislikes(2), reader)[0]?.strength).toBeLessThan(0)
})

test('as many films for as against say nothing, however many they are', () => {
  const films = [1, 2, 3, 4].map((id) => film(id, [{ eventId: `e${id}`, weight: id % 2 ? 1 : -1 }]))
  expect(inferStrengths(films, reader)[0]).toMatchObject({ strength: 0 })
})

test('details, languages and regions are never read from films', () => {
  const facets: Facet[] = ['language:fr', 'region:europe', 'detail:one-night', 'mood:dread']
  const inferred = inferStrengths([film(1, [{ eventId: 'a', weight: 1 }])], { ...reader, facetsOf: () => facets })
  expect(inferred.map(({ facet }) => facet)).toEqual(['mood:dread'])
})
