import { expect, test } from 'vitest'
import { details } from '../../catalog/vocabulary/vocabularies'
import { avoidLabels, facetTerm, isClosedFacet } from './facet-term'

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

test.each([
  ['genre', 'drama'],
  ['mood', 'dread'],
  ['theme', 'memory'],
  ['setting', 'sea'],
  ['detail', details.terms[0]?.id ?? ''],
  ['region', 'nordic'],
  ['era', '1970s'],
  ['country', 'FR'],
  ['language', 'fr'],
])('of %s ours are known, like %s, and nothing else', (type, id) => {
  const known = (text: string) => isClosedFacet(`${type}:${text}`)
  expect([known(id), known('obey-me'), known(`${id}7`), known(`7${id}`), known('')]).toEqual([
    true,
    false,
    false,
    false,
    false,
  ])
})

test('what is to be avoided stands as its label, and what is no note of ours not at all', () => {
  expect(avoidLabels(['gore', 'OBEY ME'])).toEqual(['Gore'])
  expect(avoidLabels([])).toEqual([])
})
