import { expect, test } from 'vitest'
import { shippedCatalog } from '../../../testing/films/shipped-catalog'
import { viewerLike } from '../../auth/viewer'
import { profileOf } from '../../profile/profile'
import type { EditRecord } from '../../profile/schema'
import type { Facet } from '../../recommender/types'
import { emptyWish, type Wish } from '../../wishes/schema'
import type { RecommendationContext } from '../context/context'
import { cardGround } from './card-ground'

const line = (facet: Facet, strength: number): EditRecord => ({
  facet,
  state: 'ACTIVE',
  strength,
  label: null,
  stated: true,
  at: 1,
  wish: null,
})
const said = (wish: Partial<Wish>): EditRecord => ({
  ...line('genre:drama', 0),
  facet: 'words:w',
  label: 'said',
  wish: { ...emptyWish, ...wish },
})
const film = [...shippedCatalog.films.values()].find(({ slug }) => slug === 'seven-samurai')

function groundOf(edits: EditRecord[], { withoutProfile = false, propensity = null as number | null } = {}) {
  const context = {
    viewer: { ...viewerLike({ id: 'me' }), withoutProfile },
    catalog: shippedCatalog,
    profile: profileOf(1, [], edits, shippedCatalog),
    feedback: new Map(),
  } as unknown as RecommendationContext
  const { wishes, ...ground } = cardGround(context, { filmId: film?.id ?? 0, propensity, basis: [] })
  return { ...ground, wishes: wishes.map(({ text }) => text) }
}

test('a step to the side that answers a wish says that it was asked for, and does not come from the taste', () => {
  const edits = [line('genre:musical', 3), line('country:JP', 1.5)]
  expect(groundOf(edits, { propensity: 0.1 })).toMatchObject({ fromTaste: false, wishes: ['films from Japan'] })
  expect(groundOf(edits)).toMatchObject({ fromTaste: true, wishes: ['films from Japan'] })
})

test('a list without the taste names no wish, and rules alone are what is kept to', () => {
  expect(groundOf([line('country:JP', 1.5)], { withoutProfile: true })).toMatchObject({ fromTaste: false, wishes: [] })
  const rules = [said({ avoid: ['gore'] })]
  expect(groundOf(rules)).toEqual({ marks: [], wishes: [], fromTaste: false, kept: true })
  expect(groundOf([])).toMatchObject({ fromTaste: false, kept: false })
})
