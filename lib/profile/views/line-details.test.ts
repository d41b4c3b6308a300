import { expect, test } from 'vitest'
import { snapshotOf } from '../../catalog/snapshot'
import { emptyWish } from '../../wishes/schema'
import { profileOf } from '../profile'
import type { EditRecord } from '../schema'
import { lineDetails } from './line-details'

const catalog = snapshotOf([])
const said: EditRecord = {
  facet: 'genre:western',
  state: 'ACTIVE',
  strength: 1.5,
  label: null,
  stated: true,
  at: 1,
  saidAt: 1,
}
const words: EditRecord = {
  ...said,
  facet: 'words:b',
  strength: null,
  label: 'no westerns, please',
  at: 2,
  saidAt: 2,
  wish: { ...emptyWish, want: [{ facet: 'genre:western', level: 'less' }] },
}

test('a line says which words said later go before it, and what it is made of', () => {
  const details = lineDetails('genre:western', profileOf(1, [], [said, words], catalog), catalog)
  expect(details).toMatchObject({ overruledBy: 'no westerns, please', evidence: [] })
  expect(details?.ledger.map(({ hundredths }) => hundredths)).toEqual([150])
})

test('nothing goes before a line of which nothing was said since', () => {
  const details = lineDetails('genre:western', profileOf(1, [], [said], catalog), catalog)
  expect(details?.overruledBy).toBeNull()
})

test('a line nobody has, and own words, have nothing behind them', () => {
  const profile = profileOf(1, [], [said, words], catalog)
  expect(lineDetails('genre:drama', profile, catalog)).toBeNull()
  expect(lineDetails('words:b', profile, catalog)).toBeNull()
})
