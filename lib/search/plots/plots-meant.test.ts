import { describe, expect, test } from 'vitest'
import { searchIndexWithWords } from '@/testing/films/search-index'
import { shippedCatalog } from '@/testing/films/shipped-catalog'
import { searchCatalog } from '../search-catalog'
import { readerFor } from '../wish-reader'
import { moreToldPlots } from './more-told-plots'
import { plotsMeant, plotsOf } from './plots-meant'
import { toldPlots } from './told-plots'

const index = searchIndexWithWords(shippedCatalog.films.values())
const readWish = readerFor(shippedCatalog)
const found = (query: string) => searchCatalog(index, query, readWish).films.map(({ film }) => film.slug)

describe('films told by their plot', () => {
  test.each([
    ['boy sees dead people', 'the-sixth-sense'],
    ['the one with the sinking ship', 'titanic'],
    ['man relives same day', 'groundhog-day'],
    ['weatherman stuck in the same day', 'groundhog-day'],
    ['toys come alive', 'toy-story'],
    ["jury can't agree on verdict", '12-angry-men'],
    ['movie where they erase memories', 'eternal-sunshine-of-the-spotless-mind'],
    ['film where a rat cooks', 'ratatouille'],
    ['guy stranded on an island with a volleyball', 'cast-away'],
    ['family in a basement works for a rich family korean', 'parasite'],
    ['red pill blue pill', 'the-matrix'],
  ])('%s: %s stands first', (query, slug) => {
    expect(found(query)[0]).toBe(slug)
  })

  test('a film we lack and a kind of film from somewhere are no plots', () => {
    expect(found('finding dory')).toEqual([])
    expect(found('french comedies')[0]).not.toBe('amelie')
  })

  test('one word tells no plot, nor do words hardly any of which is in it', () => {
    const plots = plotsOf(index.films)
    expect(plotsMeant(plots, 'iceberg')).toEqual([])
    expect(plotsMeant(plots, 'ship tax declaration forms online')).toEqual([])
  })

  test('every film told is one of ours, and told once', () => {
    const slugs = `${toldPlots}\n${moreToldPlots}`
      .split('\n')
      .flatMap((line) => /^([a-z0-9-]+): /.exec(line)?.[1] ?? [])
    expect(slugs.length).toBeGreaterThan(250)
    expect(slugs.filter((slug) => !index.rowOfSlug.has(slug))).toEqual([])
    expect(new Set(slugs).size).toBe(slugs.length)
  })
})

test('a film beside somebody in it is that film, without its series; a slip in it does not matter', () => {
  expect(found('bond film with sean connery')).toEqual(['goldfinger'])
  expect(found('alein ridley scott')).toEqual(['alien'])
})
