import { expect, test } from 'vitest'
import { filmNamed } from '../../testing/films/film-record'
import { type FilmRecord, filmRecord } from './film-record'

const kindred = ['a', 'b', 'c', 'd', 'e', 'f']
const problemsOf = (changes: Partial<Omit<FilmRecord, 'kindred'>>) => {
  const result = filmRecord.safeParse(filmNamed('quay', { kindred, ...changes }))
  return result.error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? []
}

test('a series and the part of it come together or not at all', () => {
  expect(problemsOf({})).toEqual([])
  expect(problemsOf({ series: 'quays', seriesPart: 2 })).toEqual([])
  expect(problemsOf({ series: 'quays' })).toEqual(['seriesPart: must say which part of the series it is'])
  expect(problemsOf({ seriesPart: 2 })).toEqual(['series: must name the series it is a part of'])
  expect(problemsOf({ series: 'The Quays', seriesPart: 1.5 })).toHaveLength(2)
})

test('other titles say something the title and the original title do not', () => {
  expect(problemsOf({ title: 'Quay', alternativeTitles: ['The Quay', 'Q'] })).toEqual([])
  expect(problemsOf({ title: 'Quäy', alternativeTitles: ['Q', 'quay'] })).toEqual([
    'alternativeTitles: says a title again: quay',
  ])
  expect(problemsOf({ originalTitle: 'Le Quai', alternativeTitles: ['Le quai'] })).toHaveLength(1)
  expect(problemsOf({ alternativeTitles: ['Q1', 'Q2', 'Q2'] })).toHaveLength(2)
  expect(problemsOf({ alternativeTitles: ['1', '2', '3', '4', '5', '6'] })).toHaveLength(1)
})

test('numbers of other sites may be missing altogether', () => {
  const { ids: _, ...film } = filmNamed('quay', { kindred })
  expect(filmRecord.safeParse(film).data?.ids).toEqual({})
})
