import { expect, test } from 'vitest'
import { evidenceEvent } from '@/testing/evidence-event'
import type { Facet } from '../recommender/types'
import { emptyWish } from '../wishes/schema'
import { computeInterests } from './compute-interests'
import { filmEvidence } from './film-evidence'
import { refusedGenres, turnedDownGenres } from './refused-genres'
import type { EditRecord, EvidenceEvent } from './schema'
import { standingLevels } from './standing-levels'
import type { FacetReader } from './strength'

// What we claim to know of a person is true: each sentence on the taste page rests on something they did.

type Film = { facets: Facet[]; series?: string }
const readerOf = (films: Record<number, Film>, shares: Record<string, number> = {}): FacetReader => ({
  facetsOf: (id) => films[id]?.facets ?? [],
  seriesOf: (id) => films[id]?.series ?? null,
  shareOf: (facet) => shares[facet] ?? 0.05,
})
const said = (filmId: number, part: Partial<EvidenceEvent>) =>
  evidenceEvent({ id: `e${filmId}-${part.at ?? 0}-${part.type ?? 'RATED'}`, filmId, at: filmId, ...part })
const rated = (filmId: number, value: number, at = filmId) => said(filmId, { value, at })
const refused = (filmId: number, reason: string | null, at = filmId) =>
  said(filmId, { type: 'REACTED', detail: 'NOT_FOR_ME', reason, at })
const found = (events: EvidenceEvent[], reader: FacetReader, facet: string, edits: EditRecord[] = []) =>
  computeInterests(events, edits, reader).find((interest) => interest.facet === facet)
const ids = (count: number, from = 1) => Array.from({ length: count }, (_, place) => from + place)
const all = (count: number, facets: Facet[], from = 1) =>
  Object.fromEntries(ids(count, from).map((id) => [id, { facets }]))

test('two parts of one series say nothing of its actors, a third film does', () => {
  const rocky = { facets: ['person:a-boxer'] as Facet[], series: 'rocky' }
  const reader = readerOf({ 1: rocky, 2: rocky, 3: { facets: ['person:a-boxer'] } })
  expect(found([rated(1, 5), rated(2, 5)], reader, 'person:a-boxer')).toBeUndefined()
  expect(found([rated(1, 5), rated(3, 5)], reader, 'person:a-boxer')?.strength).toBeGreaterThan(0)
  const three = found([rated(1, 5), rated(2, 5), rated(3, 5)], reader, 'person:a-boxer')
  expect(three?.evidence.map(({ filmId }) => filmId)).toHaveLength(2)
})

test.each(['person:somebody', 'setting:harbour', 'country:FR', 'mood:tender', 'genre:war', 'era:1970s'] as Facet[])(
  'one bad rating says nothing against %s, two do',
  (facet) => {
    const reader = readerOf(all(2, [facet]))
    expect(found([rated(1, 1)], reader, facet)).toBeUndefined()
    expect(found([rated(1, 1), rated(2, 1.5)], reader, facet)?.strength).toBeLessThan(0)
  },
)

test('two liked films with a part of their money from a country are no liking of its films, two of its own are', () => {
  const coproduced: Facet[] = ['country:US', 'country:DE']
  const two = [rated(1, 5), rated(2, 5)]
  expect(found(two, readerOf(all(2, coproduced)), 'country:DE')).toBeUndefined()
  expect(found(two, readerOf(all(2, coproduced)), 'country:US')?.strength).toBeGreaterThan(0)
  const own = { 1: { facets: ['country:DE'] as Facet[] }, 2: { facets: ['country:DE', 'country:US'] as Facet[] } }
  expect(found(two, readerOf(own), 'country:DE')?.strength).toBeGreaterThan(0)
})

test('two bad parts of one series say nothing against its actors', () => {
  const part = { facets: ['person:a-boxer'] as Facet[], series: 'rocky' }
  expect(found([rated(1, 1), rated(2, 1)], readerOf({ 1: part, 2: part }), 'person:a-boxer')).toBeUndefined()
})

test('what somebody never turned down is not said to be disliked, however much they like other things', () => {
  const films = { ...all(20, ['genre:comedy']), 21: { facets: ['genre:drama', 'genre:comedy'] as Facet[] } }
  const reader = readerOf(films, { 'genre:drama': 0.5, 'genre:comedy': 0.2 })
  const events = ids(21).map((id) => rated(id, 5))
  expect(found(events, reader, 'genre:drama')).toBeUndefined()
  expect(found(events, reader, 'genre:comedy')?.strength).toBeGreaterThan(0)
})

test('two bad films of a kind say nothing against it where more of that kind were liked', () => {
  const reader = readerOf(all(7, ['genre:drama']), { 'genre:drama': 0.5 })
  const events = ids(7).map((id) => rated(id, id > 5 ? 1 : 4))
  expect(found(events, reader, 'genre:drama')?.strength ?? 0).toBeGreaterThanOrEqual(0)
})

const slowWestern: Facet[] = [
  'genre:western',
  'mood:contemplative',
  'mood:tender',
  'theme:revenge',
  'person:a',
  'country:FR',
]

test.each<[string, string[]]>([
  ['slow', ['mood:contemplative']],
  ['genre', ['genre:western']],
  ['violence', []],
  ['seen-too-often', []],
  ['other', []],
])('one refusal for "%s" lowers %j and nothing else', (reason, lowered) => {
  const list = computeInterests([refused(1, reason)], [], readerOf(all(1, slowWestern)))
  expect(list.map(({ facet }) => facet)).toEqual(lowered)
  for (const { strength } of list) expect(strength).toBeLessThan(0)
})

test('several films refused as too violent lower what violent films have, and not their genre', () => {
  const list = computeInterests(
    [1, 2, 3].map((id) => refused(id, 'violence')),
    [],
    readerOf(all(3, slowWestern)),
  )
  expect(list.map(({ facet }) => facet)).toEqual(['theme:revenge'])
})

test('a film seen too often is no word against it', () => {
  expect(filmEvidence([refused(1, 'seen-too-often')])).toMatchObject([{ weight: 0 }])
})

const horrors: Record<number, Film> = {
  1: { facets: ['genre:horror', 'genre:drama'] },
  2: { facets: ['genre:horror', 'genre:thriller'] },
  3: { facets: ['genre:horror', 'genre:drama'] },
  4: { facets: ['genre:horror'] },
  5: { facets: ['genre:horror', 'genre:drama'] },
  6: { facets: ['genre:horror'] },
  7: { facets: ['genre:horror'] },
}
const shares = { 'genre:horror': 0.08, 'genre:drama': 0.5, 'genre:romance': 0.1 }
const fiveRefusals = ids(5).map((id) => refused(id, 'genre', 100 + id))

test('five films refused as "not my genre" keep their genre off, four only lower it', () => {
  const reader = readerOf(horrors, shares)
  expect(found(fiveRefusals, reader, 'genre:horror')).toMatchObject({ never: true, stated: false, strength: -3 })
  expect(found(fiveRefusals, reader, 'genre:horror')?.evidence).toHaveLength(5)
  expect(found(fiveRefusals, reader, 'genre:drama')?.never).toBe(false)
  const lowered = found(fiveRefusals.slice(1), reader, 'genre:horror')
  expect(lowered?.never).toBe(false)
  expect(lowered?.strength).toBeLessThan(0)
  const others = fiveRefusals.map((event) => ({ ...event, reason: 'slow' }))
  expect(found(others, reader, 'genre:horror')).toBeUndefined()
})

test('a film of the genre liked since, or more liked than refused, says otherwise; as many liked before do not', () => {
  const reader = readerOf({ ...horrors, ...all(20, ['genre:horror']) }, shares)
  const never = (events: EvidenceEvent[]) => found(events, reader, 'genre:horror')?.never ?? false
  expect(never([...fiveRefusals, ...ids(5, 10).map((id) => rated(id, 5, 50))])).toBe(true)
  expect(never([...fiveRefusals, ...ids(6, 10).map((id) => rated(id, 5, 50))])).toBe(false)
  expect(never([...fiveRefusals, rated(10, 4, 200)])).toBe(false)
})

test('of two genres all five share the rarer one is meant', () => {
  const reader = readerOf(all(5, ['genre:drama', 'genre:romance']), shares)
  const genres = [...refusedGenres(filmEvidence(fiveRefusals), reader).keys()]
  expect(genres).toEqual(['genre:romance'])
})

test('five refusals that name a genre outweigh a wish for it before them, and a wish since outweighs them', () => {
  const named = ids(5).map((id) => refused(id, 'genre:horror', 100 + id))
  const reader = readerOf(horrors, shares)
  const wish = (at: number): EditRecord[] => [
    {
      facet: 'words:horror',
      label: 'horror please',
      at,
      strength: null,
      state: 'ACTIVE',
      stated: true,
      wish: { ...emptyWish, want: [{ facet: 'genre:horror', level: 'more' }] },
    },
  ]
  const level = (events: EvidenceEvent[], edits: EditRecord[]) =>
    standingLevels(computeInterests(events, edits, reader)).get('genre:horror')?.level
  expect(level(named, wish(50))).toBe('never')
  expect(level(named, wish(103))).toBe('more')
  expect(level(named, wish(300))).toBe('more')
  expect(level(named.slice(1), wish(50))).toBe('more')
  expect(level(fiveRefusals, wish(50))).toBe('more')
  const line = { label: null, at: 50, strength: 1.5, state: 'ACTIVE' as const, stated: true }
  expect(level(named, [{ facet: 'genre:horror', ...line }])).toBe('never')
  expect(level(named, [{ facet: 'genre:horror', ...line, at: 300 }])).toBe('more')
})

test('what five refusals rule out can be corrected: by a strength of their own, or struck out', () => {
  const edit = { label: null, at: 300, strength: null, state: 'ACTIVE' as const, stated: false }
  const corrected = (change: Partial<EditRecord>) =>
    found(fiveRefusals, readerOf(horrors, shares), 'genre:horror', [{ facet: 'genre:horror', ...edit, ...change }])
  expect(corrected({ strength: 1, stated: true })).toMatchObject({ never: false, strength: 1 })
  expect(corrected({ state: 'DELETED' })).toMatchObject({ state: 'DELETED' })
})

test('one refusal asks for less of the genre it names; without a name, of those not clearly liked', () => {
  const both = all(9, ['genre:drama', 'genre:romance'])
  const reader = readerOf({ ...both, ...all(4, ['genre:drama'], 20) }, shares)
  const turnedDown = (events: EvidenceEvent[]) => turnedDownGenres(filmEvidence(events), reader)
  const dramas = ids(4, 20).map((id) => rated(id, 5, 50))
  const [refusal] = fiveRefusals
  if (!refusal) throw new Error('no refusal')
  expect(turnedDown([refusal])).toEqual(['genre:drama', 'genre:romance'])
  expect(turnedDown([refusal, ...dramas])).toEqual(['genre:romance'])
  expect(turnedDown([{ ...refusal, reason: 'genre:drama' }, ...dramas])).toEqual(['genre:drama'])
  expect(turnedDown([{ ...refusal, reason: 'genre:drama' }, rated(20, 5, 500)])).toEqual([])
  expect(turnedDown([{ ...refusal, reason: 'slow' }])).toEqual([])
})

test('where all genres of a film are clearly liked, the least liked one is meant', () => {
  const reader = readerOf({ ...all(9, ['genre:drama', 'genre:romance']), ...all(3, ['genre:drama'], 20) }, shares)
  const liked = [...ids(4, 5), ...ids(3, 20)].map((id) => rated(id, 5, 50))
  expect(turnedDownGenres(filmEvidence([...fiveRefusals.slice(0, 1), ...liked]), reader)).toEqual(['genre:romance'])
})

test('five refusals that name the genre keep it off, however much of it was liked before', () => {
  const reader = readerOf({ ...all(5, ['genre:drama', 'genre:romance']), ...all(9, ['genre:drama'], 20) }, shares)
  const named = fiveRefusals.map((event) => ({ ...event, reason: 'genre:drama' }))
  const liked = ids(9, 20).map((id) => rated(id, 5, 50))
  expect([...refusedGenres(filmEvidence([...named, ...liked]), reader).keys()]).toEqual(['genre:drama'])
  expect([...refusedGenres(filmEvidence([...fiveRefusals, ...liked]), reader).keys()]).toEqual(['genre:romance'])
})
