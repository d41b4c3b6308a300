import { expect, test } from 'vitest'
import type { ComputedInterest } from '../schema'
import { likeness, tasteVector, unit } from './taste-vector'

const line = (facet: string, strength: number): ComputedInterest => ({
  facet: facet as ComputedInterest['facet'],
  strength,
  inferred: null,
  confidence: 1,
  state: 'ACTIVE',
  stated: true,
  label: null,
  evidence: [],
  never: false,
})
const four = [line('genre:drama', 2), line('mood:dread', 1), line('era:1970s', -1), line('country:FR', 0.5)]

test('a taste is as long as any other, and what is disliked counts against', () => {
  const vector = tasteVector(four)
  expect(Math.hypot(...(vector?.values() ?? []))).toBeCloseTo(1)
  expect(vector?.get('era:1970s')).toBeLessThan(0)
  expect(likeness(vector ?? new Map(), vector ?? new Map())).toBeCloseTo(1)
})

test.each([
  ['words of their own', 'words:slow'],
  ['somebody who makes films', 'person:agnes-varda'],
  ['a subject that would say something of faith', 'theme:faith'],
  ['a subject that would say something of whom they love', 'theme:lgbtq'],
])('%s is no part of it', (_name, facet) => {
  const vector = tasteVector([...four, line(facet, 3)])
  expect([...(vector?.keys() ?? [])]).toEqual(['genre:drama', 'mood:dread', 'era:1970s', 'country:FR'])
})

test('of somebody with few or faint lines there is none', () => {
  expect(tasteVector(four.slice(1))).toBeNull()
  expect(tasteVector(four.map((each) => ({ ...each, strength: 0.2 })))).toBeNull()
})

test('opposite tastes are unlike, and an empty one is like nobody', () => {
  const taste = unit(new Map([['mood:dread', 2]]))
  expect(likeness(taste, unit(new Map([['mood:dread', -1]])))).toBeCloseTo(-1)
  expect(likeness(unit(new Map()), taste)).toBe(0)
})
