import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createLatePlaces } from './late-places'

const none = new Set<number>()

/** A list of eight whose films are called by their rank; `settled` have their words. */
function list(limit: number, settled: readonly number[] = [], allows = () => true) {
  const places = createLatePlaces((rank) => rank, { size: 8, limit, allows })
  for (let rank = 0; rank < 8; rank += 1) places.show(rank, settled.includes(rank))
  return places
}

describe('a pick for a list that stands on the page', () => {
  test('whose film is there keeps its box', () => {
    expect(list(3).placeFor(5, none)).toEqual({ position: 5, moved: null })
  })

  test('whose film is not there takes the first box that the bound lets it have', () => {
    const places = list(3)
    // Rank 8 may stand at 5 or later; the film at 5 may leave the list, for its bound reaches beyond it.
    expect(places.placeFor(8, none)).toEqual({ position: 5, moved: null })
    places.take(8, { position: 5, moved: null })
    expect(places.shown).toEqual([0, 1, 2, 3, 4, 8, 6, 7])
    expect(places.placeFor(9, none)).toEqual({ position: 6, moved: null })
  })

  test('moves a film that must stay to the box of one that may go', () => {
    // Rank 9 may stand at 4 or later, and all from 4 on may leave; with all but 3 and 7 settled nothing is near enough.
    const places = createLatePlaces((rank) => rank, { size: 8, limit: 5, allows: () => true })
    for (const [position, rank] of [0, 1, 2, 3, 4, 5, 6, 7].entries()) places.show(rank, ![2, 6].includes(position))
    expect(places.placeFor(7, none)).toBeNull()
    expect(places.placeFor(8, none)).toEqual({ position: 6, moved: null })
    const near = createLatePlaces((rank) => rank, { size: 8, limit: 5, allows: () => true })
    for (const [position, rank] of [0, 1, 2, 3, 4, 5, 6, 7].entries()) near.show(rank, ![2, 7].includes(position))
    expect(near.placeFor(8, new Set([7]))).toBeNull()
  })

  test('leaves alone what is settled, and what somebody has touched', () => {
    const places = list(3, [5])
    expect(places.placeFor(8, none)).toEqual({ position: 6, moved: null })
    expect(places.placeFor(8, new Set([6]))).toEqual({ position: 7, moved: null })
    expect(places.placeFor(8, new Set([6, 7]))).toBeNull()
    expect(places.placeFor(5, none)).toBeNull()
  })

  test('has no box where the order is fixed, or beyond its bound, or against what was asked for', () => {
    expect(list(0).placeFor(8, none)).toBeNull()
    expect(list(2).placeFor(12, none)).toBeNull()
    expect(list(3, [], () => false).placeFor(8, none)).toBeNull()
  })
})

test('whatever a model picks and whoever touches what, the bound holds and no film stands twice', () => {
  const scene = fc.record({
    limit: fc.integer({ min: 0, max: 5 }),
    picks: fc.array(fc.integer({ min: 0, max: 20 }), { maxLength: 14 }),
    touched: fc.uniqueArray(fc.integer({ min: 0, max: 7 }), { maxLength: 8 }),
  })
  fc.assert(
    fc.property(scene, ({ limit, picks, touched }) => {
      const places = list(limit)
      const held = new Set(touched)
      for (const pick of picks) {
        const place = places.placeFor(pick, held)
        if (place && place.position === places.shown.indexOf(pick)) places.settle(place.position)
        else if (place) places.take(pick, place)
      }
      for (const [position, rank] of places.shown.entries())
        expect(Math.abs(rank - position)).toBeLessThanOrEqual(limit)
      expect(new Set(places.shown).size).toBe(8)
      for (const film of touched) expect(places.shown[film]).toBe(film)
      // A film that the bound holds within the eight is there.
      for (let rank = 0; rank + limit < 8; rank += 1) expect(places.shown).toContain(rank)
    }),
  )
})
