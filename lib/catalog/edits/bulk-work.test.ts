import { describe, expect, test } from 'vitest'
import { bulkForm, changeBy, readBulkWork } from './bulk-work'
import { emptyFilm } from './film-form'
import { typedText } from './typed-text'
import { valueWords } from './value-words'

const film = {
  ...emptyFilm,
  moods: ['tense', 'tender', 'playful'],
  genres: ['drama'],
  countries: ['FR'],
  prominence: 20,
}
const by = (form: Record<string, string>, state = film) => {
  const work = readBulkWork(bulkForm.parse(form))
  return 'problem' in work ? work.problem : changeBy(work, state)
}

describe('what one change does to a film', () => {
  test.each([
    [
      { work: 'add', field: 'moods', word: 'Melancholy' },
      { field: 'moods', after: [...film.moods, 'melancholy'] },
    ],
    [
      { work: 'add', field: 'countries', word: 'Italy' },
      { field: 'countries', after: ['FR', 'IT'] },
    ],
    [
      { work: 'prominence', word: '35' },
      { field: 'prominence', before: 20, after: 35 },
    ],
    [{ work: 'retire' }, { field: 'retired', before: false, after: true }],
  ])('%j', (form, change) => expect(by(form)).toMatchObject(change))

  test.each([
    [{ work: 'add', field: 'moods', word: 'tense' }, 'has it already'],
    [{ work: 'remove', field: 'moods', word: 'tense' }, 'would have fewer than 3'],
    [{ work: 'remove', field: 'genres', word: 'drama' }, 'would have fewer than 1'],
    [{ work: 'remove', field: 'themes', word: 'death' }, 'does not have it'],
    [{ work: 'prominence', word: '20' }, 'has this prominence already'],
    [{ work: 'bring-back' }, 'not retired'],
  ])('nothing, and why: %j', (form, skip) => expect(by(form)).toEqual({ skip }))

  test('a list that is full takes no more', () => {
    const full = { ...film, moods: ['tense', 'tender', 'playful', 'melancholy', 'exuberant'] }
    expect(by({ work: 'add', field: 'moods', word: 'bittersweet' }, full)).toEqual({
      skip: 'has 5 already, no more fit',
    })
  })

  test.each([
    [{ work: 'add', field: 'moods', word: 'gloom' }, '“gloom” is not in this list.'],
    [{ work: 'add', field: 'moods' }, 'Name the word.'],
    [{ work: 'prominence', word: '101' }, 'A prominence is a whole number from 1 to 100, or 0 where it is not known.'],
    [{ work: 'burn' }, 'Choose what to do.'],
  ])('what cannot be done is said: %j', (form, problem) => expect(by(form as Record<string, string>)).toBe(problem))
})

test('the two sides of a conflict are said in words', () => {
  expect(valueWords('countries', ['FR', 'IT'])).toBe('France, Italy')
  expect(valueWords('originalTitle', null)).toBe('nothing')
  expect(typedText('moods', { 'moods.0': 'Tense', 'moods.1': '' })).toBe('Tense')
  expect(typedText('kindred', { 'kindred.0': 'Alien (1979)', 'because.0': 'both are dark' })).toBe(
    'Alien (1979): both are dark',
  )
})
