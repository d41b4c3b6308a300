import { expect, test } from 'vitest'
import { readTokens } from '@/testing/wish-lexicon'
import { atOnce } from '../../in-steps'
import { namesakesAmong } from './namesakes'

const film = (prominence: number, ...directors: string[]) => ({ directors, cast: [], prominence })

test('those of several films count, the best known first, and no word is a name', () => {
  const films = [
    film(50, 'Ann Ferris'),
    film(50, 'Ann Ferris'),
    film(90, 'Bo Ferris'),
    film(90, 'Bo Ferris'),
    film(99, 'Cy Ferris'),
    film(80, 'Al Stone'),
    film(80, 'Al Stone'),
  ]
  const { namesakes } = atOnce(namesakesAmong(films, (word) => word === 'stone'))
  expect(namesakes('ferris')).toEqual(['person:bo-ferris', 'person:ann-ferris'])
  expect(namesakes('stone')).toEqual([])
  expect(namesakes('nobody')).toEqual([])
})

test('who has many films and is far better known than all who are called so is meant', () => {
  const films = [...Array.from({ length: 5 }, () => film(60, 'Ann Ferris')), film(50, 'Bo Ferris')]
  const { bestKnown } = atOnce(namesakesAmong(films, () => false))
  expect(bestKnown('ferris')).toBe('person:ann-ferris')
  expect(atOnce(namesakesAmong([...films, film(90, 'Bo Ferris')], () => false)).bestKnown('ferris')).toBeNull()
})

test('a last name several have is asked back, in the sense it was said in', () => {
  expect(readTokens('films by Anderson')).toEqual([
    'ask:more:person:wes-anderson=anderson',
    'ask:more:person:paul-thomas-anderson=anderson',
  ])
  expect(readTokens('a western, no Anderson')).toEqual([
    'more:genre:western',
    'ask:without:person:wes-anderson=anderson',
    'ask:without:person:paul-thomas-anderson=anderson',
  ])
  expect(readTokens('my friend Anderson likes westerns').filter((token) => token.startsWith('ask:'))).toEqual([])
})
