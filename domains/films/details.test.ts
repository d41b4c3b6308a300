import { describe, expect, it } from 'vitest'
import { readCatalog } from '../../lib/catalog/read-catalog'
import { details, looks } from './details'

const { films } = readCatalog('prisma/catalog')
const having = (id: string) => films.filter((film) => film.details?.includes(id))
const FEWEST = 5

describe('the details of the films we ship', () => {
  it.each(details.map(([id]) => id))('%s stands on five films or more', (id) => {
    expect(having(id).length).toBeGreaterThanOrEqual(FEWEST)
  })

  it('calls every film with actors from before 1935 black and white', () => {
    const early = films.filter(({ year, genres }) => year < 1935 && !genres.includes('animation'))
    expect(early.filter((film) => !film.details?.includes('black-and-white')).map(({ slug }) => slug)).toEqual([])
  })

  it('says of no film that two ways of animation made it, and of none that is not animated that one did', () => {
    const ways = ['hand-drawn', 'stop-motion', 'computer-animated']
    const animated = films.map(({ slug, genres, details: own = [] }) => ({
      slug,
      ways: own.filter((id) => ways.includes(id)).length,
      isAnimated: genres.includes('animation'),
    }))
    expect(animated.filter((film) => film.ways > (film.isAnimated ? 1 : 0))).toEqual([])
  })

  it('keeps films of mixed stock by the rule that most of them is black and white', () => {
    const told = (slug: string) =>
      films.find((film) => film.slug === slug)?.details?.includes('black-and-white') ?? false
    expect(['wings-of-desire', 'andrei-rublev', 'schindlers-list', 'sin-city'].filter((slug) => !told(slug))).toEqual(
      [],
    )
    expect(['the-wizard-of-oz', 'stalker', 'pleasantville', 'memento', 'oppenheimer'].filter(told)).toEqual([])
  })

  it('has looks that are details', () => {
    const ids = new Set<string>(details.map(([id]) => id))
    expect(looks.filter((id) => !ids.has(id))).toEqual([])
  })
})
