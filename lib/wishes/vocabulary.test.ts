import { describe, expect, it } from 'vitest'
import { speech } from '../../domains/speech'
import { readTokens } from '../../testing/wish-lexicon'
import { countriesOf, regionAdjectives, regions } from '../catalog/vocabulary/regions'
import { contentNotes, details, genres, moods, settings, themes } from '../catalog/vocabulary/vocabularies'
import { phrasesOf, spokenPhrases } from './lexicon/spoken-phrases'
import { countryWords } from './words/countries'

const vocabularies = [
  ['genre', genres, speech.genres],
  ['mood', moods, speech.moods],
  ['theme', themes, speech.themes],
  ['setting', settings, speech.settings],
  ['detail', details, speech.details],
] as const

/** Two terms share a word with another type, and decades named plainly are when films were made. */
const OTHERWISE = new Set(['language', 'sport', 'sixties', 'seventies-eighties'])

describe('the words for the vocabulary', () => {
  it.each(vocabularies)('reads every %s by the words the site shows', (type, { terms }) => {
    const unread = terms.filter(
      ({ id, label }) => !OTHERWISE.has(id) && !readTokens(`films: ${label}`).includes(`more:${type}:${id}`),
    )
    expect(unread.map(({ id, label }) => [id, label, ...readTokens(`films: ${label}`)])).toEqual([])
  })

  it('reads every content note that is turned down by the words the site shows', () => {
    const unread = contentNotes.terms.filter(({ id, label }) => !readTokens(`no ${label}`).includes(`avoid:${id}`))
    expect(unread.map(({ id, label }) => [id, ...readTokens(`no ${label}`)])).toEqual([])
  })

  it('reads every country by its name', () => {
    const unread = Object.entries(countryWords).filter(
      ([code, words]) => !readTokens(`from ${phrasesOf(words)[0]}`).includes(`more:country:${code}`),
    )
    expect(unread.map(([code, words]) => [code, phrasesOf(words)[0]])).toEqual([])
  })

  it('reads every region by its name and as people say it of films', () => {
    const said = regions.terms.flatMap(({ id, label }) => [
      [id, `films from ${label}`] as const,
      [id, `${regionAdjectives[id as keyof typeof regionAdjectives]} films`] as const,
    ])
    const unread = said.filter(([id, words]) => readTokens(words).join() !== `more:region:${id}`)
    expect(unread.map(([id, words]) => [id, words, ...readTokens(words)])).toEqual([])
  })

  it('every country that can be asked for is somewhere, but for those of North America and the Caribbean', () => {
    const placed = new Set(regions.ids.flatMap((id) => countriesOf[id]))
    expect(Object.keys(countryWords).filter((code) => !placed.has(code))).toEqual(['US', 'CA', 'JM'])
  })

  it('says each phrase once in a list, and in one list of facets only', () => {
    const seen = new Map<string, string>()
    const twice: string[] = []
    for (const [type, , lists] of vocabularies)
      for (const [id, list] of Object.entries(lists))
        for (const phrase of phrasesOf(list)) {
          const earlier = seen.get(phrase)
          if (earlier) twice.push(`${phrase}: ${earlier} and ${type}:${id}`)
          seen.set(phrase, `${type}:${id}`)
        }
    for (const [note, list] of Object.entries(speech.notes)) {
      const phrases = phrasesOf(list)
      twice.push(
        ...phrases.filter((phrase, place) => phrases.indexOf(phrase) < place).map((phrase) => `${phrase}: ${note}`),
      )
    }
    expect(twice).toEqual([])
  })

  it('has no phrase of nothing', () => {
    expect(spokenPhrases().filter(({ words }) => words.length === 0 || words.some((word) => word === ''))).toEqual([])
  })
})
