import { expect, test } from 'vitest'
import { filmNamed } from '@/testing/films/film-record'
import { peopleCounts, spellings } from './people'

const films = [
  filmNamed('a', { directors: ['Agnès Varda'], writers: ['Agnès Varda', 'Bo Two'] }),
  filmNamed('b', { directors: ['Bo Two'], cast: ['Agnes Varda'] }),
]

test('two spellings of one name are told, whatever the part in the film', () => {
  expect(spellings(films)).toEqual(['Agnès Varda = Agnes Varda'])
})

test('films without a writer are named', () => {
  expect(peopleCounts(films)).toEqual({ people: 2, writers: 2, withoutWriters: ['b'] })
})
