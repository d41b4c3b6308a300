import { expect, test } from 'vitest'
import { filmVariables } from './variables'

const film = {
  year: 1973,
  countries: ['GB', 'US'],
  runtimeMinutes: 110,
  genres: ['drama', 'nothing'],
  moods: ['dread'],
  themes: ['grief'],
  settings: ['sea'],
}

test('a film is told in words of our lists, its first country and its decade', () => {
  const { film: told, has, neighbours, limits, site } = filmVariables(film, { count: 3, by: 'kindred' })
  expect(told).toEqual({
    decade: '1970s',
    country: 'United Kingdom',
    runtimeMinutes: 110,
    genres: ['Drama'],
    moods: ['Full of dread'],
    themes: ['Grief'],
    settings: ['The sea'],
  })
  expect(['drama', 'dread', 'grief', 'sea', 'horror', 'tender'].map((id) => has[id])).toEqual([
    true,
    true,
    true,
    true,
    false,
    false,
  ])
  expect([neighbours, site.name]).toEqual([{ count: 3, by: 'kindred' }, 'Matinee'])
  expect(limits).toEqual({ textMaxWords: expect.any(Number), tags: expect.any(Number), emotions: expect.any(Number) })
})

test.each([[[]], [['gb']], [['GBR']], [['X Y']]])('of the countries %j none is told', (countries) => {
  expect(filmVariables({ ...film, countries }, { count: 0, by: 'nobody' }).film.country).toBe('')
})
