import { expect, test } from 'vitest'
import { answerTo } from '@/testing/scripted/answer-to'
import { converse, strangerToday } from '@/testing/tables/conversation-table'
import { whatChanged } from './what-changed'

const changedBy = (...said: string[]) => {
  const params = converse(strangerToday, said).at(-1)?.params
  if (!params) throw new Error('nothing was said')
  return whatChanged(params, answerTo(strangerToday, params).wish, strangerToday.catalog)
}

test('what the last turn added and took off is said, and nothing of the turns before', () => {
  expect(changedBy('a Korean thriller')).toBeNull()
  expect(changedBy('a Korean thriller', 'under 100 minutes', 'make it Japanese')).toEqual({
    added: ['films from Japan'],
    gone: ['films from South Korea'],
    setAside: 0,
  })
})

test('other films are asked for without another wish, and thanks change nothing', () => {
  expect(changedBy('a Korean thriller', 'nah')).toEqual({ added: [], gone: [], setAside: 8 })
  expect(changedBy('a Korean thriller', 'thanks!')).toEqual({ added: [], gone: [], setAside: 0 })
})
