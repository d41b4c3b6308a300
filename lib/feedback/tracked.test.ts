import { expect, test } from 'vitest'
import type { TrackedEvent } from './inputs'
import { filmsIn, slatesIn, trackedRows } from './tracked'

const visit = 'a0000000-0000-4000-8000-000000000000'
const clicked = { id: '1', type: 'CLICKED', filmId: 7, slateId: 's', position: 3, surface: 'tonight' } as const
const shown = { id: '2', type: 'IMPRESSION', filmId: 8, surface: 'films' } as const
const dwelled = { id: '3', type: 'DWELLED', filmId: 7, seconds: 12.5, visit } as const
const searched = { id: '4', type: 'SEARCHED', query: 'rain', slateId: 't' } as const
const chosen = { id: '5', type: 'SEARCH_CHOSEN', filmId: 7, query: 'heat' } as const
const events: TrackedEvent[] = [clicked, shown, dwelled, searched, chosen]
const idsOf = (films: number[], slates: string[]) =>
  trackedRows('me', events, { films: new Set(films), slates: new Set(slates) }).map(({ id }) => id)

test('films and lists that events name are asked for once, and events that name none ask for nothing', () => {
  expect(filmsIn(events)).toEqual([7, 8])
  expect(slatesIn(events)).toEqual(['s', 't'])
})

test.each([
  ['all that is known', [7, 8], ['s', 't'], ['1', '2', '3', '4', '5']],
  ['but for a film that is not', [7], ['s', 't'], ['1', '3', '4', '5']],
  ['but for lists of others', [7, 8], [], ['2', '3', '5']],
  ['and of nothing known what names nothing', [], ['t'], ['4']],
])('is kept: %s', (_, films, slates, ids) => expect(idsOf(films, slates)).toEqual(ids))

test('a row holds where it was, whole seconds of a visit, and what tells it from others', () => {
  const known = { films: new Set([7, 8]), slates: new Set(['s', 't']) }
  expect(trackedRows('me', events, known)).toEqual([
    { userId: 'me', id: '1', type: 'CLICKED', filmId: 7, slateId: 's', position: 3, value: null, detail: 'tonight' },
    { userId: 'me', id: '2', type: 'IMPRESSION', filmId: 8, value: null, detail: 'films' },
    { userId: 'me', id: '3', type: 'DWELLED', filmId: 7, value: 13, detail: visit },
    { userId: 'me', id: '4', type: 'SEARCHED', slateId: 't', value: null, detail: 'rain' },
    { userId: 'me', id: '5', type: 'SEARCH_CHOSEN', filmId: 7, value: null, detail: 'heat' },
  ])
})
