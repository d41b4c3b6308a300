import { expect, test } from 'vitest'
import { type FilmVectors, textVectors } from './text-vectors'

const cosine = ({ dimensions, values }: FilmVectors, left: number, right: number) => {
  let sum = 0
  for (let d = 0; d < dimensions; d++) {
    sum += values[left * dimensions + d]! * values[right * dimensions + d]!
  }
  return sum
}

const texts = [
  'a heist crew robs a vault',
  'thieves plan a heist on a vault',
  'a ghost haunts an old house',
  'the haunted house keeps a ghost',
  '',
  'a vault',
  'a heist',
  'a farm in the rain',
  'rain on a farm',
  'two sisters dance',
  'sisters who dance',
]

test('films told in the same words are near, others far, and a film without text is nowhere', () => {
  const vectors = textVectors(texts, 4)
  expect(cosine(vectors, 0, 1)).toBeGreaterThan(0.9)
  expect(cosine(vectors, 2, 3)).toBeGreaterThan(0.9)
  expect(Math.abs(cosine(vectors, 0, 2))).toBeLessThan(0.1)
  expect(cosine(vectors, 4, 4)).toBe(0)
})

test('the latent space joins films that share no word but the company of their words', () => {
  expect(cosine(textVectors(texts, 4), 5, 6)).toBeGreaterThan(0.9)
})

test('each film that has words stands at length 1', () => {
  const vectors = textVectors(texts, 4)
  for (const film of [0, 2, 5, 7, 10]) expect(cosine(vectors, film, film)).toBeCloseTo(1)
})
