import { expect, test } from 'vitest'
import { shippedCatalog } from '@/testing/films/shipped-catalog'
import { askParams } from '../schema'
import { nextAddress } from './next-address'

const after = (more: string) =>
  new URLSearchParams(
    nextAddress(askParams.parse({ q: 'a western' }), { more, on: ['alien', 'stalker'] }, shippedCatalog).split('?')[1],
  )

test('a question leaves the wish as it stands, and the film it points at is named', () => {
  const address = after('how long is the second?')
  expect(address.getAll('w')).toEqual(['more:genre:western'])
  expect(address.getAll('said')).toEqual(['how long is Stalker?'])
  expect(address.getAll('not')).toEqual([])
})

test('a wish that only sounds like one is read as a wish', () => {
  expect(after('is there anything shorter?').getAll('w')).toContain('more:genre:western')
  expect(after('is there anything shorter?').getAll('w')).toHaveLength(2)
})
