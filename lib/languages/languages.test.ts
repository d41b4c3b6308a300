import { expect, test } from 'vitest'
import { terms } from '@/domains/terms'
import { findLanguage, isLanguageId, languageIds, languages } from './languages'
import { termWords } from './term-words'

const all = [
  ...terms.genres.map(([id]) => `genre:${id}`),
  ...terms.moods.map(([id]) => `mood:${id}`),
  ...terms.themes.map(([id]) => `theme:${id}`),
  ...terms.settings.map(([id]) => `setting:${id}`),
  ...terms.details.map(([id]) => `detail:${id}`),
]

test.each(languages)(
  '$english has words for everything our vocabulary speaks of, and no two moods alike',
  (language) => {
    expect(all.filter((facet) => !termWords(language, facet, ''))).toEqual([])
    expect(terms.contentNotes.filter(([id]) => !language.terms.contentNotes[id])).toEqual([])
    const moods = terms.moods.map(([id]) => language.terms.moods[id]?.join())
    expect(new Set(moods).size).toBe(moods.length)
  },
)

test('countries, languages and decades are named by their codes; what is no term of ours is not', () => {
  const german = findLanguage('de')
  const said = (facet: string) => german && termWords(german, facet, 'Agnès Varda')
  expect(['country:JP', 'language:fr', 'era:1970s', 'region:asia', 'person:agnes-varda'].map(said)).toEqual([
    'Japan',
    'Französisch',
    'die 1970er Jahre',
    'Asien',
    'Agnès Varda',
  ])
  expect(['country:obey', 'theme:constructor', 'words:obey-me', 'language:zxx', 'era:soon'].map(said)).toEqual([
    null,
    null,
    null,
    null,
    null,
  ])
})

test('English is no other language, and nothing unknown is one', () => {
  expect(languageIds).toEqual(['en', 'de', 'es'])
  expect([findLanguage('en'), findLanguage('xx'), findLanguage(null), isLanguageId('DE')]).toEqual([
    null,
    null,
    null,
    false,
  ])
})
