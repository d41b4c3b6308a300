import { expect, test } from 'vitest'
import { shippedFilms } from '../../testing/films/shipped-catalog'
import { snapshotOf } from '../catalog/snapshot'
import { answerable } from './answerable'

test('examples of what can be said are those the catalog has films for', () => {
  const few = snapshotOf(shippedFilms.filter(({ slug }) => ['groundhog-day', 'memories-of-murder'].includes(slug)))
  const kept = ['Korean thrillers', '90s comedies without romance', 'surprise me']
  expect(answerable(few, [...kept, 'like Alien but funny', 'Agnès Varda', 'westerns', 'Korean comedies'])).toEqual(kept)
})
