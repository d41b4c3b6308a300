import { describe, expect, test } from 'vitest'
import { shippedCatalog } from '@/testing/films/shipped-catalog'
import { answerTo } from '@/testing/scripted/answer-to'
import { strangerToday } from '@/testing/tables/conversation-table'
import { nextAddress } from './follow-up/next-address'
import { askHref, askParams, followUpParams } from './schema'
import { readWayBack } from './walk-back'

const read = (href: string) => {
  const sent = new URLSearchParams(href.split('?')[1] ?? '')
  return askParams.parse(Object.fromEntries([...new Set(sent.keys())].map((name) => [name, sent.getAll(name)])))
}
const say = (params: ReturnType<typeof read>, more: string, on: string[] = []) =>
  read(nextAddress(params, followUpParams.parse({ more, on }), shippedCatalog))

describe('words for the way back', () => {
  test.each([
    ['undo', 1, ''],
    ['Undo that, please', 1, 'please'],
    ['no, go back', 1, ''],
    ['go back two steps', 2, ''],
    ['undo twice', 2, ''],
    ['can we go back?', 1, ''],
    ['the one before', 1, ''],
    ['the previous list', 1, ''],
    ['back to what we had', 1, ''],
    ['forget the last thing', 1, ''],
    ['take that back', 1, ''],
    ['back to the beginning', Number.POSITIVE_INFINITY, ''],
    ['go back, but shorter', 1, 'shorter'],
    ['Undo. A comedy instead', 1, 'A comedy instead'],
  ])('“%s”', (said, turns, rest) => {
    expect(readWayBack(said)).toEqual({ turns, rest })
  })

  test.each([
    'back to the future',
    'a film about going back home',
    'like Back to the Future',
    'not the last one',
    'something before 1970',
    'set back in the war',
    'the one with the robots',
    'forget westerns',
    'two steps back in time',
  ])('“%s” is no way back', (said) => {
    expect(readWayBack(said)).toBeNull()
  })
})

test('each turn can be walked back to the very address it came from', () => {
  const first = read(askHref({ q: 'slow westerns' }))
  const second = say(first, 'under two hours')
  const third = say(second, 'not the second', ['alien', 'psycho'])
  expect(third).toMatchObject({ not: ['psycho'], said: ['under two hours', 'not the second'] })
  expect(say(third, 'undo')).toEqual(second)
  expect(say(say(third, 'undo'), 'the one before')).toEqual(first)
  expect(say(third, 'back to the start')).toEqual(first)
})

test('what was tapped or taken off is a turn too', () => {
  const first = read(askHref({ q: 'slow westerns' }))
  const tapped = read(askHref(first, { w: ['more:genre:western'] }))
  expect(say(tapped, 'go back')).toEqual(first)
})

test('going back and on in one breath', () => {
  const second = say(read(askHref({ q: 'slow westerns' })), 'under two hours')
  const third = say(second, 'no, go back, but without westerns')
  expect(third.w).toEqual(['more:mood:contemplative', 'without:genre:western'])
  expect(third.said).toEqual(['without westerns'])
})

test('where nothing was before, the wish stands and the page says so', () => {
  const stays = say(read(askHref({ q: 'slow westerns' })), 'undo')
  const { notes, wish } = answerTo(strangerToday, stays)
  expect(notes.isAtStart).toBe(true)
  expect(wish.want).toHaveLength(2)
  expect(answerTo(strangerToday, say(stays, 'a comedy')).notes.isAtStart).toBe(false)
})

test('a step somebody wrote by hand, or one too long, is none', () => {
  const odd = askParams.parse({ q: 'westerns', w: ['more:genre:western'], was: ['hello', '9'.repeat(900)] })
  expect(odd.was).toEqual([])
  const whole = askParams.parse({ q: 'westerns', w: ['more:genre:western'], was: ['hello'] })
  expect(say(whole, 'undo').w).toEqual(['more:genre:western'])
  const long = askParams.parse({ q: 'x', w: Array(20).fill(`unread:${'y'.repeat(100)}`) })
  expect(read(askHref(long, { w: ['more:genre:western'] })).was).toEqual([])
})
