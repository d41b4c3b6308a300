import { expect, test } from 'vitest'
import { answerTo } from '@/testing/scripted/answer-to'
import { strangerToday } from '@/testing/tables/conversation-table'
import type { RankContext } from '../recommender/types'
import { emptyWish } from '../wishes/schema'
import { askParams } from './schema'
import { tonightContext } from './tonight-context'

const at = (viewing: RankContext | null) => {
  const nobody = { ...tonightContext(strangerToday, emptyWish, ''), viewing }
  return answerTo({ ...strangerToday, context: nobody }, askParams.parse({ q: 'a drama' })).notes.counted
}

test('hour, weekday and device are said where they moved the list, and nowhere else', () => {
  expect(at({ partOfDay: 'night', weekend: false, device: 'phone' })).toEqual([
    'its length suits a late hour',
    'its length suits a phone',
  ])
  expect(at({ partOfDay: 'evening', weekend: true, device: 'desktop' })).toEqual(['a weekend has room for a long film'])
  expect(at({ partOfDay: 'morning', weekend: false, device: 'desktop' })).toEqual([])
  expect(at(null)).toEqual([])
})
