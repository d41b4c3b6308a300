import { expect, test } from 'vitest'
import { terms as ofFilms } from './films/terms'
import { words as films } from './films/words'
import { terms as ofRecipes } from './recipes/terms'
import { words as recipes } from './recipes/words'

test.each([
  ['films', films, ofFilms],
  ['recipes', recipes, ofRecipes],
])('%s say whether they have details, so that forms need not carry the terms', (_, words, terms) => {
  expect(words.hasDetails).toBe(terms.details.length > 0)
})
