import { expect, test } from 'vitest'
import { shippedCatalog } from '@/testing/films/shipped-catalog'
import { askHref, askParams, followUpParams } from '../schema'
import { nextAddress } from './next-address'

const go = (address: Record<string, string | string[]>) =>
  nextAddress(askParams.parse(address), followUpParams.parse(address), shippedCatalog)
const read = (href: string) => {
  const sent = new URLSearchParams(href.split('?')[1] ?? '')
  return askParams.parse(Object.fromEntries([...new Set(sent.keys())].map((name) => [name, sent.getAll(name)])))
}

test('a follow-up leads to an address that holds the wish, what was turned down and what was said', () => {
  const { q, w, not, said } = read(go({ q: 'slow westerns', more: 'not the second', on: ['alien', 'psycho'] }))
  expect({ q, w, not, said }).toEqual({
    q: 'slow westerns',
    w: ['more:mood:contemplative', 'more:genre:western'],
    not: ['psycho'],
    said: ['not the second'],
  })
})

test('the next one goes on from there, and the list on the page is part of no address', () => {
  const first = go({ q: 'slow westerns', more: 'under two hours' })
  expect(first).not.toContain('on=')
  const second = read(first)
  const third = read(go({ q: second.q, w: second.w ?? [], said: second.said, more: 'without westerns' }))
  expect(third.w).toEqual(['more:mood:contemplative', 'without:genre:western', 'minutes:-120'])
  expect(third.said).toEqual(['under two hours', 'without westerns'])
})

test('without first words a follow-up is the first, and starting over leads to the empty page', () => {
  expect(go({ more: 'a western' })).toBe('/ask?q=a+western')
  expect(go({ q: 'a western', more: 'start over please' })).toBe('/ask')
})

test('a wish of which nothing is left stays said, and old or strange addresses are read as far as they go', () => {
  expect(askHref({ q: 'a western', w: [] })).toBe('/ask?q=a+western&w=')
  expect(read('/ask?q=a+western&w=')).toMatchObject({ w: [] })
  expect(askParams.parse({ q: ['one', 'two'], w: { no: 'list' }, not: 'alien', said: [''] })).toEqual({
    q: 'one',
    w: undefined,
    once: [],
    was: [],
    not: ['alien'],
    said: [],
  })
  const long = read(
    go({ q: 'x', more: 'y'.repeat(400), not: Array.from({ length: 99 }, (_, place) => `film-${place}`) }),
  )
  expect(long.not).toHaveLength(40)
  expect(long.said[0]).toHaveLength(80)
})

test('the last things said are kept, and no more', () => {
  const said = Array.from({ length: 8 }, (_, place) => `thing ${place}`)
  expect(read(go({ q: 'x', said, more: 'shorter' })).said).toEqual([...said.slice(1), 'shorter'])
})

test('a film named as an example is let go by its title, whoever else bears the name', () => {
  const { w, not } = read(go({ q: 'like Oppenheimer and Barbie', more: 'without Oppenheimer' }))
  expect(w).toEqual(['like:barbie'])
  expect(not).toEqual(['oppenheimer'])
})

test('more of what stands is wanted above all', () => {
  expect(read(go({ q: 'a comedy', more: 'funnier' })).w).toEqual(['much-more:genre:comedy'])
  expect(read(go({ q: 'a comedy', more: 'no, a comedy' })).w).toEqual(['more:genre:comedy'])
})
