import { expect, test } from 'vitest'
import { countryName, languageName } from '../facets'
import { readCatalog } from '../read-catalog'
import { readCountry, readLanguage } from './place-words'

const { films } = readCatalog('prisma/catalog')

test('the names we show are read back as the codes they stand for', () => {
  const countries = new Set(films.flatMap((film) => film.countries))
  expect([...countries].filter((code) => readCountry(countryName(code)) !== code)).toEqual([])
  const languages = new Set(films.flatMap((film) => film.languages))
  const twoLetters = [...languages].filter((code) => code.length === 2)
  expect(twoLetters.filter((code) => readLanguage(languageName(code)) !== code)).toEqual([])
})

test('common names and codes are understood, anything else is not', () => {
  expect(['France', 'USA', 'uk', 'West Germany', 'fr', 'Atlantis'].map(readCountry)).toEqual([
    'FR',
    'US',
    'GB',
    'DE',
    'FR',
    null,
  ])
  expect(['French', 'Hebrew', 'Mandarin', 'silent', 'yue', 'Elvish'].map(readLanguage)).toEqual([
    'fr',
    'he',
    'zh',
    'zxx',
    'yue',
    null,
  ])
})
