import { expect, test } from 'vitest'
import { behaviourKeptDays } from '../privacy/schema'
import { LISTS_READ_DAYS, orderOfDay, passedOver } from './passed-over'

const shown = (days: string[], openedOn: string | null = null) => ({ filmId: 1, days, openedOn })

test('a film may stand in the lists of two days without resting', () => {
  expect(passedOver(shown(['2026-03-01', '2026-03-02']), '2026-03-03')).toEqual({ times: 2, restsUntil: null })
})

test('after three days it rests two weeks, whatever lay between them', () => {
  const film = shown(['2026-03-01', '2026-03-05', '2026-03-09'])
  expect(passedOver(film, '2026-03-10')).toEqual({ times: 0, restsUntil: '2026-03-24' })
  expect(passedOver(film, '2026-03-23').restsUntil).toBe('2026-03-24')
  expect(passedOver(film, '2026-03-24')).toEqual({ times: 0, restsUntil: null })
})

test('two lists of one day count once, and today does not count yet', () => {
  expect(passedOver(shown(['2026-03-01', '2026-03-01', '2026-03-02']), '2026-03-02').times).toBe(1)
})

test('the second rest is four weeks, the third eight, and no later one longer', () => {
  const days = ['2026-01-01', '2026-01-02', '2026-01-03']
  const next = (restsUntil: string) => {
    const from = Date.parse(restsUntil)
    days.push(...[0, 1, 2].map((day) => new Date(from + day * 86_400_000).toISOString().slice(0, 10)))
  }
  const rests: number[] = []
  for (let round = 0; round < 4; round += 1) {
    const last = days.at(-1) ?? ''
    const tomorrow = new Date(Date.parse(last) + 86_400_000).toISOString().slice(0, 10)
    const { restsUntil } = passedOver(shown(days), tomorrow)
    rests.push((Date.parse(restsUntil ?? '') - Date.parse(tomorrow)) / 86_400_000)
    next(restsUntil ?? '')
  }
  expect(rests).toEqual([14, 28, 56, 56])
})

test('a film that was opened was not passed over, and begins anew', () => {
  const days = ['2026-03-01', '2026-03-02', '2026-03-03', '2026-03-04']
  expect(passedOver(shown(days, '2026-03-03'), '2026-03-05')).toEqual({ times: 1, restsUntil: null })
})

const candidate = (filmId: number, propensity: number | null = null) => ({
  filmId,
  score: 0,
  contributions: [],
  others: 0,
  propensity,
})

test('films passed over yesterday make room for about three new ones; the exploration place stays', () => {
  const candidates = Array.from({ length: 24 }, (_, place) => candidate(place, place === 5 ? 0.2 : null))
  const order = orderOfDay(candidates, (filmId) => (filmId < 8 ? 1 : 0)).map(({ filmId }) => filmId)
  expect(order).toHaveLength(24)
  expect(order[5]).toBe(5)
  const today = order.slice(0, 8)
  const fresh = today.filter((filmId) => filmId >= 8)
  expect(fresh.length).toBeGreaterThanOrEqual(2)
  expect(fresh.length).toBeLessThanOrEqual(4)
  expect(today[0]).toBe(0)
})

test('a list of somebody who has passed over nothing is the ranking as it is', () => {
  const candidates = [candidate(3), candidate(1), candidate(2)]
  expect(orderOfDay(candidates, () => 0)).toEqual(candidates)
})

test('what somebody was shown and opened is kept for as long as lists are read', () => {
  const { IMPRESSION, CLICKED, DWELLED, SEARCH_CHOSEN } = behaviourKeptDays
  expect(Math.min(IMPRESSION, CLICKED, DWELLED, SEARCH_CHOSEN)).toBeGreaterThan(LISTS_READ_DAYS)
})
