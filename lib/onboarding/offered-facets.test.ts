import { expect, test } from 'vitest'
import { indexOfRecords } from '../catalog/ranked-film'
import { readCatalog } from '../catalog/read-catalog'
import { everyOffered, offeredFacets, SUGGESTED_FIRST } from './offered-facets'
import { suggestFacets } from './suggested-facets'

const { films } = readCatalog('prisma/catalog')
const index = indexOfRecords(films)
const idsOf = (...slugs: string[]) => slugs.map((slug) => films.findIndex((film) => film.slug === slug) + 1)
const first = (...slugs: string[]) => offeredFacets(index, idsOf(...slugs)).tapped.map(({ facet }) => facet)

test('Japanese films suggest Japan, once and not as a language and a continent too', () => {
  const facets = first('ikiru', 'late-spring', 'rashomon', 'perfect-days', 'sweet-bean')
  expect(facets).toContain('country:JP')
  expect(facets).not.toContain('language:ja')
  expect(facets).not.toContain('region:asia')
})

test('silent films suggest silent films and their decade', () => {
  const facets = first('metropolis', 'sunrise', 'the-general', 'nosferatu')
  expect(facets).toEqual(expect.arrayContaining(['language:zxx', 'era:1920s']))
})

test('two films of a person suggest that person, two of one series do not', () => {
  const people = (...slugs: string[]) => first(...slugs).filter((facet) => facet.startsWith('person:'))
  expect(people('rear-window', 'psycho')).toContain('person:alfred-hitchcock')
  expect(people('toy-story', 'toy-story-2')).toEqual([])
})

test('of the people behind the same films the best known is asked about', () => {
  const people = first('ikiru', 'rashomon').filter((facet) => facet.startsWith('person:'))
  expect(people).toContain('person:akira-kurosawa')
  expect(people).not.toContain('person:shinobu-hashimoto')
})

test('each suggestion names films that have it, and what everybody has is none', () => {
  const loved = idsOf('ikiru', 'alien', 'metropolis', 'casablanca', 'toy-story', 'psycho')
  const suggested = suggestFacets(index, loved, 100)
  for (const { facet, filmIds } of suggested) {
    expect(loved).toEqual(expect.arrayContaining(filmIds))
    expect(filmIds.length, facet).toBeGreaterThanOrEqual(2)
  }
  expect(suggested.map(({ facet }) => facet)).not.toContain('country:IT')
})

test('what only the tapped films have is no suggestion: there is no more of it', () => {
  const few = films.filter(({ countries }) => countries[0] === 'US').slice(0, 29)
  const korean = films.find(({ countries }) => countries[0] === 'KR')
  const all = indexOfRecords([...few, ...(korean ? [korean] : [])])
  const suggested = suggestFacets(all, [30], 100).map(({ facet }) => facet)
  expect(suggested.length).toBeGreaterThan(0)
  expect(suggested).not.toContain('country:KR')
})

test('without taps nothing is suggested, and nothing is asked about twice', () => {
  expect(offeredFacets(index, []).tapped).toEqual([])
  for (const loved of [[], idsOf('ikiru', 'late-spring', 'alien', 'psycho')]) {
    const offered = offeredFacets(index, loved)
    expect(offered.tapped.length).toBeLessThanOrEqual(SUGGESTED_FIRST)
    expect(new Set(everyOffered(offered)).size).toBe(everyOffered(offered).length)
  }
})

test('what is asked about has films to answer with', () => {
  const { more } = offeredFacets(index, [])
  expect(more.places).toEqual(expect.arrayContaining(['region:africa', 'country:KR']))
  expect(more.places).not.toContain('country:IQ')
  expect(more.times).toEqual(expect.arrayContaining(['language:zxx', 'era:1970s']))
  const few = films.filter(({ genres }) => !genres.includes('musical')).slice(0, 30)
  const { asked } = offeredFacets(indexOfRecords(few), [])
  expect(asked).toContain('genre:drama')
  expect(asked).not.toContain('genre:musical')
})
