import { expect, test } from 'vitest'
import { keptWish } from '../../wishes/kept-wish'
import { emptyWish } from '../../wishes/schema'
import { tokensOf } from '../../wishes/tokens'
import { correctedWish } from './corrected-wish'

const wish = {
  ...(keptWish(['more:genre:western', 'without:genre:comedy', 'minutes:-120']) ?? emptyWish),
  unread: ['clown'],
}
const comedy = { way: 'more', id: 'genre:comedy' } as const

test('what a model calls wrong is taken off, and can be read the other way round', () => {
  const { wish: read, added, gone } = correctedWish(wish, { readings: [comedy], wrong: ['without:genre:comedy'] }, true)
  expect(tokensOf(read)).toEqual(['more:genre:western', 'more:genre:comedy', 'minutes:-120'])
  expect({ added, gone }).toEqual({ added: ['more:genre:comedy'], gone: ['without:genre:comedy'] })
})

test('it takes off what stands and nothing else, and contradicts nothing it has not called wrong', () => {
  const made = { readings: [comedy], wrong: ['minutes:-90', 'only:genre:war'] }
  expect(correctedWish(wish, made, true)).toMatchObject({ added: [], gone: [] })
})

test('without leave to correct it only adds', () => {
  const animals = { way: 'more', id: 'theme:animals' } as const
  const { added, gone } = correctedWish(wish, { readings: [animals], wrong: ['minutes:-120'] }, false)
  expect({ added, gone }).toEqual({ added: ['more:theme:animals'], gone: [] })
})
