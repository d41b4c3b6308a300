import { expect, test } from 'vitest'
import { facetTerm, isClosedFacet } from './facet-term'

test.each([
  ['mood:dread', 'Full of dread'],
  ['country:FR', 'France'],
  ['region:nordic', 'the Nordic countries'],
  ['era:1970s', 'the 1970s'],
])('%s stands in data as %s', (facet, label) => {
  expect(facetTerm(facet)).toEqual({ facet, label })
})

test('a person has the accents and capitals of the names given, else a readable form of the id', () => {
  expect(facetTerm('person:agnes-varda', ['Chris Marker', 'Agnès Varda']).label).toBe('Agnès Varda')
  expect(facetTerm('person:agnes-varda').label).toMatch(/agnes varda/i)
})

test('people and own words are not ours: they never enter instructions', () => {
  expect(['mood:dread', 'era:1970s', 'region:nordic', 'person:agnes-varda', 'words:x'].map(isClosedFacet)).toEqual([
    true,
    true,
    true,
    false,
    false,
  ])
})
