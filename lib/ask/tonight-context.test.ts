import { expect, test } from 'vitest'
import { shippedCatalog } from '@/testing/films/shipped-catalog'
import { viewerLike } from '../auth/viewer'
import { profileOf } from '../profile/profile'
import { promptSubject } from '../recommendations/prompt-subject'
import { untrainedRankConfig } from '../recommender/config/rank-config'
import type { Asker } from './ask-request'
import { readAsked } from './read-asked'
import { askParams } from './schema'
import { tonightContext } from './tonight-context'

const engine = { models: {}, config: untrainedRankConfig, artefactId: null, recommender: 'local' as const }
const noMusicals = { facet: 'genre:musical', state: 'ACTIVE' as const, strength: -3, label: null, stated: true, at: 1 }
const asker: Asker = {
  catalog: shippedCatalog,
  engine,
  context: {
    ...{ catalog: shippedCatalog, engine, feedback: new Map(), viewing: null, today: 20_784 },
    viewer: viewerLike({ id: 'ada', avoid: ['gore'] }),
    profile: profileOf(1, [], [noMusicals], shippedCatalog),
  },
  today: 20_784,
}
const keptFor = (q: string) =>
  promptSubject(tonightContext(asker, readAsked(askParams.parse({ q }), shippedCatalog), q), 1).kept

test('of a list asked for tonight reasons name the limits that were asked, not what always holds', () => {
  expect(keptFor('something under two hours')).toEqual([expect.stringContaining('2 h')])
  expect(keptFor('no horror, under two hours')).toEqual([
    expect.stringContaining('horror'),
    expect.stringContaining('2 h'),
  ])
})

test('where tonight says no limit, what always holds is named', () => {
  expect(keptFor('slow films')?.join()).toMatch(/musicals.*gore|gore.*musicals/)
})
