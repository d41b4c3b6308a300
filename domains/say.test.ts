import { expect, test } from 'vitest'
import { sayer } from './say'

const inRecipes = sayer({
  words: { film: 'recipe', films: 'recipes', 'want to watch': 'want to cook', director: 'cook', 'a film': 'an album' },
  sentences: { 'The film tore': 'The milk boiled over', '{} films rated': '{} were tasted' },
})

test('a domain without other words says every sentence as it is written', () => {
  const say = sayer({ words: {}, sentences: {} })
  expect(say('Browse the films')).toBe('Browse the films')
  expect(say`${3} films by {{ film.director }}`).toBe('3 films by {{ film.director }}')
})

test('words are said otherwise in the case they stand in, the longest phrase first', () => {
  expect(inRecipes('Films. Every film, and one director.')).toBe('Recipes. Every recipe, and one cook.')
  expect(inRecipes('“Want to watch” on a film')).toBe('“Want to cook” on an album')
})

test('parts of words, and names that are no language, stay', () => {
  expect(inRecipes('filmic, film-maker, microfilm')).toBe('filmic, film-maker, microfilm')
  expect(inRecipes('"films": {{ film.title }} {% if film %}a film{% endif %}')).toBe(
    '"films": {{ film.title }} {% if film %}an album{% endif %}',
  )
})

test('what is put into a sentence is never touched', () => {
  expect(inRecipes`No film is called ${'Film director'}.`).toBe('No recipe is called Film director.')
})

test('a whole sentence may be said otherwise', () => {
  expect(inRecipes('The film tore')).toBe('The milk boiled over')
  expect(inRecipes`${4} films rated`).toBe('4 were tasted')
})
