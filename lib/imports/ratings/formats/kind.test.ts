import { describe, expect, test } from 'vitest'
import { readCatalog } from '../../../catalog/read-catalog'
import { isEpisodeTitle, isOtherKind } from './kind'
import { readThumb } from './thumb'

describe('a title', () => {
  test('of none of our films is taken for that of an episode', () => {
    const { films } = readCatalog('prisma/catalog')
    expect(films.length).toBeGreaterThan(1_000)
    expect(films.flatMap(({ title }) => (isEpisodeTitle(title) ? [title] : []))).toEqual([])
  })
  test.each([
    ['Dark S01E03', true],
    ['Friends 1x05', true],
    ['Stranger Things: Season 4: Chapter One', true],
    ['Dark: Staffel 1: Geheimnisse', true],
    ['La casa de papel: Temporada 2: Episodio 3', true],
    ['Planet Earth: Limited Series: Fresh Water', true],
    ['Star Wars: Episode 1 – The Phantom Menace', false],
    ['John Wick: Chapter 2', false],
    ['Kill Bill: Volume 1', false],
    ['Season of the Witch', false],
    ['Series 7: The Contenders', false],
  ])('%s: an episode is %s', (title, isEpisode) => {
    expect(isEpisodeTitle(title)).toBe(isEpisode)
  })
})

describe('a word for a kind', () => {
  test.each([
    'tvSeries',
    'TV Show',
    'Fernsehserie',
    'сериал',
    'Dizi',
    'Sarja',
    'Sorozat',
    'Videospiel',
    'podcastEpisode',
  ])('%s is no film', (kind) => {
    expect(isOtherKind(kind)).toBe(true)
  })
  test.each(['movie', 'tvMovie', 'Film', 'short', '映画', 'TV Special', '', 'документальный'])(
    '%s may be a film',
    (kind) => {
      expect(isOtherKind(kind)).toBe(false)
    },
  )
})

test.each([
  ['👍', 'up'],
  ['👎🏽', 'down'],
  ['❤️', 'up'],
  ['Loved it', 'up'],
  ['liked', 'up'],
  ['disliked', 'down'],
  ['I liked the music', null],
  ['4', null],
  ['', null],
])('%s is a thumb: %s', (text, thumb) => {
  expect(readThumb(text)).toBe(thumb)
})
