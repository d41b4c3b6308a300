import { expect, test } from 'vitest'
import { filmNamed } from '../../../testing/films/film-record'
import { kindredGraph } from './kindred-graph'

const films = [
  filmNamed('a', { kindred: ['b', 'c'] }),
  filmNamed('b', { kindred: ['a'], directors: ['Chantal Akerman'], countries: ['BE'], year: 1975 }),
  filmNamed('c', { kindred: ['nowhere'] }),
  filmNamed('alone'),
]

test('links to films that are there are counted, in both directions and by kind', () => {
  const graph = kindredGraph(films)
  expect(graph).toMatchObject({ links: 3, mutual: 2, sameDirector: 1, sameDecade: 1, sameCountry: 1 })
  expect(Object.fromEntries(graph.incoming)).toEqual({ a: 1, b: 1, c: 1, alone: 0 })
  expect(Object.fromEntries(graph.outgoing)).toEqual({ a: 2, b: 1, c: 1, alone: 0 })
})

test('a film nobody is linked with is a piece of its own', () => {
  expect(kindredGraph(films).pieces).toEqual([['a', 'b', 'c'], ['alone']])
})

test('a reason may be said from both ends, and used for no other pair', () => {
  const because = 'a bridge seen from both banks'
  const linked = (slug: string, ...others: string[]) => ({
    ...filmNamed(slug),
    kindred: others.map((other) => ({ slug: other, because })),
  })
  expect(kindredGraph([linked('a', 'b'), linked('b', 'a')]).repeatedClauses).toEqual([])
  expect(kindredGraph([linked('a', 'b', 'c'), linked('b'), linked('c')]).repeatedClauses).toEqual([because])
})
