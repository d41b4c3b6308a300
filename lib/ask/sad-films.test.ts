import { expect, test } from 'vitest'
import { answerTo } from '../../testing/scripted/answer-to'
import { strangerToday } from '../../testing/tables/conversation-table'
import { facetsOf } from '../catalog/facets'
import { askParams } from './schema'

const shown = (q: string) => answerTo(strangerToday, askParams.parse({ q })).picked.films.map(({ film }) => film)
const sad = ['mood:melancholy', 'mood:tragic', 'mood:bleak']
const sadOf = (q: string) => shown(q).filter((film) => facetsOf(film).some((facet) => sad.includes(facet)))

test.each([
  'something slow and French but not sad',
  'a film about the war, nothing sad',
  'no sad films please, a drama',
])('“%s” is neither a tragedy nor without comfort', (said) => {
  expect(shown(said)).toHaveLength(8)
  expect(sadOf(said)).toEqual([])
})

test('what is asked for by name stays, whatever the words against another mood mean', () => {
  expect(shown('a tragic film, but not bleak').filter(({ moods }) => moods.includes('tragic')).length).toBeGreaterThan(
    5,
  )
})

test('the films of a wish that is not too sad hardly are', () => {
  expect(sadOf('a drama, not too sad').length).toBeLessThan(3)
})
