import { expect, test } from 'vitest'
import { filmsOfRecords } from '../catalog/ranked-film'
import { readCatalog } from '../catalog/read-catalog'
import { snapshotOf } from '../catalog/snapshot'
import { emptyWish, type Wish } from '../wishes/schema'
import { profileOf } from './profile'
import type { EditRecord } from './schema'

const catalog = snapshotOf(filmsOfRecords(readCatalog('prisma/catalog').films))
const idOf = (slug: string) => [...catalog.films.values()].find((film) => film.slug === slug)?.id
const line = (name: string, wish: Partial<Wish>, change: Partial<EditRecord> = {}): EditRecord => ({
  facet: `words:${name}`,
  state: 'ACTIVE',
  strength: null,
  label: name,
  stated: true,
  at: 1,
  wish: { ...emptyWish, ...wish },
  ...change,
})

test('films named as examples come from words that count, the latest first, every film once', () => {
  const { examples, counterexamples } = profileOf(
    1,
    [],
    [
      line('a', { like: ['alien', 'jaws'] }, { at: 1 }),
      line('b', { like: ['heat', 'alien', 'no-such-film'], unlike: ['jaws'] }, { at: 2 }),
      line('c', { like: ['ran'] }, { state: 'MUTED' }),
    ],
    catalog,
  )
  expect(examples).toEqual([idOf('heat'), idOf('alien'), idOf('jaws')])
  expect(counterexamples).toEqual([idOf('jaws')])
})
