import { expect, test } from 'vitest'
import { facetTerm } from './facet-term'
import { packTerms, unpackTerms } from './pack-terms'

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
