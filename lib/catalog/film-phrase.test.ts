import { expect, test } from 'vitest'
import { speech as films } from '../../domains/films/speech'
import { terms as filmTerms } from '../../domains/films/terms'
import { speech as recipes } from '../../domains/recipes/speech'
import { terms as recipeTerms } from '../../domains/recipes/terms'
import { bareLabel } from './facets'
import { inGoodOrder, manyPhrase, onePhrase } from './film-phrase'
import { regions } from './vocabulary/regions'

const of = (...facets: string[]) => facets.map((facet) => ({ facet, label: bareLabel(facet, () => 'Ada One') }))

test.each([
  [['genre:western'], 'a western', 'westerns'],
  [['genre:western', 'mood:tender', 'country:IT'], 'a tender western from Italy', 'tender westerns from Italy'],
  [['mood:dread', 'genre:horror'], 'a horror film full of dread', 'horror films full of dread'],
  [
    ['mood:claustrophobic', 'setting:snow'],
    'a claustrophobic film set in ice and snow',
    'claustrophobic films set in ice and snow',
  ],
  [['mood:darkly-funny', 'genre:crime'], 'a darkly funny crime film', 'darkly funny crime films'],
  [['mood:eerie', 'mood:bleak'], 'an eerie, bleak film', 'eerie, bleak films'],
  [['theme:food', 'country:JP'], 'a film from Japan about food', 'films from Japan about food'],
  [['genre:music', 'theme:revenge'], 'a film about music and revenge', 'films about music and revenge'],
  [
    ['theme:class', 'setting:train', 'era:1970s'],
    'a film of the 1970s about class set on a train',
    'films of the 1970s about class set on a train',
  ],
  [['language:zxx', 'mood:playful', 'genre:comedy'], 'a playful silent comedy', 'playful silent comedies'],
  [
    ['language:fr', 'detail:black-and-white'],
    'a film in French in black and white',
    'films in French in black and white',
  ],
  [
    ['detail:dinosaurs', 'region:middle-east'],
    'a film from the Middle East with dinosaurs',
    'films from the Middle East with dinosaurs',
  ],
  [['detail:nazis'], 'a film with Nazis', 'films with Nazis'],
  [['detail:boxing', 'theme:family'], 'a film about family bonds and boxing', 'films about family bonds and boxing'],
  [['person:ada-one', 'genre:noir'], 'a noir with Ada One', 'noirs with Ada One'],
])('%j as films: %s', (facets, one, many) => {
  expect([onePhrase(of(...facets)), manyPhrase(of(...facets))]).toEqual([one, many])
})

test('what a film is first of all leads, another genre is named as well', () => {
  const [drama] = of('genre:drama')
  expect(onePhrase(of('genre:comedy'), drama)).toBe('a drama that is also a comedy')
  expect(onePhrase(of('genre:drama'), drama)).toBe('a drama')
  expect(onePhrase(of('mood:elegant'), drama)).toBe('an elegant drama')
})

test('the longer predicate comes last', () => {
  expect(inGoodOrder(['full of dread', 'bleak'])).toEqual(['bleak', 'full of dread'])
})

const all = [
  ...filmTerms.genres.map(([id]) => `genre:${id}`),
  ...filmTerms.moods.map(([id]) => `mood:${id}`),
  ...filmTerms.themes.map(([id]) => `theme:${id}`),
  ...filmTerms.settings.map(([id]) => `setting:${id}`),
  ...filmTerms.details.map(([id]) => `detail:${id}`),
  ...regions.ids.map((id) => `region:${id}`),
  'country:FR',
  'era:1980s',
  'language:ja',
]

test('any two things are one phrase: an article that fits, one “about”, one “set”, nothing twice', () => {
  for (const one of all)
    for (const other of all) {
      if (one === other) continue
      const phrase = onePhrase(of(one, other))
      expect(phrase).toMatch(/^(?:an [aeiou]|a [^aeiou])/i)
      expect(phrase.match(/ about /g)?.length ?? 0, phrase).toBeLessThanOrEqual(1)
      expect(phrase, phrase).not.toMatch(/ {2}|undefined|, ?$|and and|film film/)
    }
})

test.each([
  ['films', filmTerms, films],
  ['recipes', recipeTerms, recipes],
])('every setting of %s says how one is set there, and every genre what one of it is called', (_, terms, { nouns }) => {
  expect(terms.settings.map(([id]) => id).filter((id) => !nouns.places[id])).toEqual([])
  expect(terms.genres.map(([id]) => id).filter((id) => !nouns.oneOf[id])).toEqual([])
})
