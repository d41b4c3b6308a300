import { expect, test } from 'vitest'
import { facetTerm } from './facet-term'
import { packTerms, unpackTerms } from './pack-terms'

const varda = { facet: 'person:agnes-varda', label: 'Agnès Varda' }
const dread = { facet: 'mood:dread', label: 'Full of dread' }
const seventies = { facet: 'era:1970s', label: 'the 1970s' }

test('terms are written short and read back with the words they had', () => {
  const data = {
    genres: [{ facet: 'genre:horror', label: 'Horror' }],
    moods: [dread],
    because: [
      { kind: 'interest', ...seventies, weight: 1 },
      { kind: 'alike', film: 1, shares: [varda, dread], weight: 0.2 },
    ],
  }
  const packed = packTerms(data)
  expect(packed).toEqual({
    genres: ['horror'],
    moods: ['dread'],
    because: [
      { kind: 'interest', on: 'era:1970s', weight: 1 },
      { kind: 'alike', film: 1, shares: ['person:Agnès Varda', 'mood:dread'], weight: 0.2 },
    ],
  })
  expect(unpackTerms(packed)).toEqual(data)
})

test('a country is read back by its name, and what is no term is left as it is', () => {
  expect(unpackTerms({ shares: ['country:FR'] })).toEqual({ shares: [{ facet: 'country:FR', label: 'France' }] })
  expect(unpackTerms({ genres: [1], title: 'Heat', list: null })).toEqual({ genres: [1], title: 'Heat', list: null })
})

test('what is written short is read as the very term it was, whatever its type', () => {
  const facets = ['country:US', 'country:HK', 'region:asia', 'era:1970s', 'language:fr', 'mood:tender', 'genre:western']
  const ties = [...facets, 'person:agnes-varda'].map((facet) => ({
    kind: 'interest',
    ...facetTerm(facet, ['Agnès Varda']),
    stated: true,
    weight: 1,
  }))
  expect(unpackTerms(packTerms(ties))).toEqual(ties)
})
