import { expect, test } from 'vitest'
import { evidenceEvent } from '../../../testing/evidence-event'
import { filmOf } from '../../../testing/films/film-of'
import type { LedgerLine } from '../schema'
import { ledgerViews } from './ledger-views'

const event = evidenceEvent({ id: 'e', filmId: 7, value: 4.5 })
const known = {
  films: new Map([[7, filmOf({ id: 7, slug: 'heat', title: 'Heat' })]]),
  eventById: new Map([['e', event]]),
}
const texts = (lines: LedgerLine[]) => ledgerViews(lines, known).map(({ text }) => text)

test('a film stands with what was said of it, and with its amount where it is no longer known', () => {
  const lines: LedgerLine[] = [
    { source: 'film', filmId: 7, eventId: 'e', amount: 0.5 },
    { source: 'film', filmId: 7, eventId: 'gone', amount: 0.25 },
    { source: 'film', filmId: 8, eventId: 'e', amount: -0.125 },
  ]
  expect(ledgerViews(lines, known)).toEqual([
    { text: 'you rated it 4½', film: { slug: 'heat', title: 'Heat' }, hundredths: 50 },
    { text: '', film: { slug: 'heat', title: 'Heat' }, hundredths: 25 },
    { text: 'A film no longer here', film: null, hundredths: -12 },
  ])
})

test('what is no film is a sentence', () => {
  expect(
    texts([
      { source: 'more', films: 1, amount: 0.1 },
      { source: 'more', films: 2, amount: 0.1 },
      { source: 'others', amount: 0.1 },
      { source: 'bound', amount: 0.1 },
      { source: 'said', amount: 3 },
      { source: 'refused', amount: -3 },
    ]),
  ).toEqual([
    'One more film',
    '2 more films',
    'Films you liked that have none of it',
    'Cut off at the end of the scale',
    expect.stringMatching(/^You said so: [a-z]/),
    'You turned five such films down as not your genre',
  ])
})

test('what is held at nothing says so, and only that', () => {
  const line = (amount: number): LedgerLine => ({ source: 'others', amount })
  const bound = (amount: number) => texts([line(-1), { source: 'bound', amount }])[1]
  expect(bound(1)).toMatch(/^Held at nothing/)
  expect(bound(1.004)).toMatch(/^Held at nothing/)
  expect(bound(1.006)).toMatch(/^Cut off/)
  expect(bound(0.99)).toMatch(/^Cut off/)
})
