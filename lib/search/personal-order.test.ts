import { expect, test } from 'vitest'
import { filmOf } from '../../testing/films/film-of'
import { likingsThatMoved } from './personal-order'

const western = (id: number) => filmOf({ id, genres: ['western'], moods: ['gritty'] })
const musical = (id: number) => filmOf({ id, genres: ['musical'], moods: ['gritty'] })
const before = [musical(1), musical(2), western(3), western(4)]
const after = [before[2], before[3], before[0], before[1]].flatMap((film) => film ?? [])
const likes = (facet: string, strength = 1) => ({ facet, label: facet, strength })

test('the liking whose films rose is named', () => {
  expect(likingsThatMoved(before, after, [likes('genre:western'), likes('genre:musical')])).toEqual(['genre:western'])
})

test('what all of the films have, a faint liking and one whose films stand as before are not', () => {
  const faint = [likes('mood:gritty'), likes('genre:western', 0.2)]
  expect(likingsThatMoved(before, after, faint)).toEqual([])
  expect(likingsThatMoved(before, before, [likes('genre:western')])).toEqual([])
})

test('two at most, the stronger of what rose alike before the other', () => {
  const films = [western(3), western(4)].map((film) => ({ ...film, moods: ['gritty', 'tense'], settings: ['desert'] }))
  const rest = [musical(1), musical(2)]
  const named = likingsThatMoved(
    [...rest, ...films],
    [...films, ...rest],
    [likes('mood:tense', 0.5), likes('genre:western', 2), likes('setting:desert', 1)],
  )
  expect(named).toEqual(['genre:western', 'setting:desert'])
})
