import { expect, test } from 'vitest'
import { backAgain } from './back-again'
import type { FilmEvidence } from './film-evidence'
import type { ComputedInterest, EditRecord } from './schema'

const film = (filmId: number, at: number, weight = 0.9): FilmEvidence => ({
  filmId,
  at,
  weight,
  parts: [{ eventId: `e${filmId}`, weight }],
})
const reader = { facetsOf: (filmId: number) => (filmId < 10 ? (['genre:noir'] as const) : (['genre:war'] as const)) }
const edit = (change: Partial<EditRecord> = {}): EditRecord => ({
  facet: 'genre:noir',
  state: 'DELETED',
  strength: null,
  label: null,
  stated: false,
  at: 100,
  ...change,
})
const noir = { facet: 'genre:noir' } as unknown as ComputedInterest
const ask = (films: FilmEvidence[], edits = [edit()], struckOut = [noir]) =>
  backAgain({ films, struckOut }, edits, reader)
const five = [1, 2, 3, 4, 5].map((id) => film(id, 100 + id))

test('five films liked since it was struck out may be asked about, four may not', () => {
  expect(ask(five)).toEqual([{ facet: 'genre:noir', filmIds: [5, 4, 3, 2, 1] }])
  expect(ask(five.slice(1))).toEqual([])
})

test.each([
  ['films from before', [...five.slice(1), film(6, 99)]],
  ['films of something else', [...five.slice(1), film(11, 200)]],
  ['films disliked', [...five.slice(1), film(6, 200, -0.3)]],
  ['pages only opened', [...five.slice(1), film(6, 200, 0.05)]],
])('%s do not count', (_what, films) => {
  expect(ask(films)).toEqual([])
})

test('it is asked once: who has said no, or has restored it, is not asked', () => {
  expect(ask(five, [edit({ askedAt: 150 })])).toEqual([])
  expect(ask(five, [edit({ state: 'ACTIVE' })], [])).toEqual([])
})

test('several are asked about in the order of their names, whichever was struck out first', () => {
  const both = { facetsOf: () => ['genre:war', 'genre:noir', 'genre:action'] as const }
  const struckOut = (['genre:war', 'genre:action', 'genre:noir'] as const).map(
    (facet) => ({ facet }) as unknown as ComputedInterest,
  )
  const edits = struckOut.map(({ facet }) => edit({ facet }))
  expect(backAgain({ films: five, struckOut }, edits, both).map(({ facet }) => facet)).toEqual([
    'genre:action',
    'genre:noir',
    'genre:war',
  ])
})
