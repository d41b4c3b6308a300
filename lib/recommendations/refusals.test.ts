import { expect, test } from 'vitest'
import { evidenceEvent } from '@/testing/evidence-event'
import { viewerOf } from '../../testing/viewer-of'
import { filmsOfRecords } from '../catalog/ranked-film'
import { readCatalog } from '../catalog/read-catalog'
import { snapshotOf } from '../catalog/snapshot'
import { profileOf } from '../profile/profile'
import type { EvidenceEvent } from '../profile/schema'
import { defaultRankConfig } from '../recommender/config/rank-config'
import { type RecommendationContext, rankFor, rankRequest } from './context/context'
import { homeRows } from './rows/rows'

const catalog = snapshotOf(filmsOfRecords(readCatalog('prisma/catalog').films))
const known = [...catalog.films.values()].toSorted((a, b) => b.prominence - a.prominence || a.id - b.id)

function contextOf(events: EvidenceEvent[]): RecommendationContext {
  return {
    viewer: viewerOf(),
    catalog,
    profile: profileOf(1, events, [], catalog),
    feedback: new Map(),
    viewing: null,
    engine: { models: {}, config: defaultRankConfig, artefactId: null, recommender: 'local' },
    today: 20_000,
  }
}
const event = (filmId: number, part: Partial<EvidenceEvent>) =>
  evidenceEvent({ id: `e${filmId}`, filmId, at: filmId, ...part })
const refused = (id: number) => event(id, { type: 'REACTED', detail: 'NOT_FOR_ME', reason: 'genre', at: 100_000 + id })
const ofGenre = (genre: string) => known.filter((film) => film.genres.includes(genre)).map(({ id }) => id)
const eight = (context: RecommendationContext, seed: number) =>
  rankFor(context, rankRequest(context, { excluded: [], limit: 8, seed })).map(({ filmId }) =>
    catalog.films.get(filmId),
  )

test.each(['horror', 'comedy', 'science-fiction', 'western', 'romance'])(
  'after five refusals as "not my genre" no %s stands among the eight or in a row below, though some were liked before',
  (genre) => {
    const [first = 0, second = 0, third = 0, ...rest] = ofGenre(genre)
    const liked = [first, second, third].map((id) => event(id, { value: 5 }))
    const before = contextOf(liked)
    const after = contextOf([...liked, ...rest.slice(0, 5).map(refused)])
    const seeds = [1, 2, 3]
    const count = (context: RecommendationContext) =>
      seeds.flatMap((seed) => eight(context, seed)).filter((film) => film?.genres.includes(genre)).length
    expect(count(before)).toBeGreaterThan(3)
    expect(count(after)).toBe(0)
    const rows = homeRows(after, []).flatMap((row) => row.films)
    expect(rows.filter((film) => film.genres.includes(genre))).toEqual([])
  },
)

test('one refusal as "not my genre" lowers the genre', () => {
  const liked = known.filter((film) => film.genres.includes('horror')).slice(0, 2)
  const events = liked.map(({ id }) => event(id, { value: 4 }))
  const strength = (all: EvidenceEvent[]) =>
    contextOf(all).profile.active.find(({ facet }) => facet === 'genre:horror')?.strength ?? 0
  const [, , third = 0] = ofGenre('horror')
  expect(strength([...events, refused(third)])).toBeLessThan(strength(events))
})
