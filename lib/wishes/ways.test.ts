import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readTokens } from '../../testing/wish-lexicon'
import { contentNotes, details, genres, moods, settings, themes } from '../catalog/vocabulary/vocabularies'

/** A term and the ways people name it; the second facet is as right where the thing is turned down. */
type Row = { facet: string; turnedDown: string; ways: string[] }
const rows = readFileSync('testing/tables/ways.txt', 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line): Row => {
    const [names = '', ways = ''] = line.split(' | ')
    const [facet = '', turnedDown = facet] = names.split(' / ')
    return { facet, turnedDown, ways: ways.split('; ') }
  })

const OTHER = { way: 'westerns', facet: 'genre:western' }
const ANOTHER = { way: 'heists', facet: 'theme:heists' }

const isNote = (facet: string) => facet.startsWith('avoid:')
const as = (sense: string, facet: string) => (isNote(facet) ? facet : `${sense}:${facet}`)
const without = ({ facet, turnedDown }: Row) => [[as('without', facet)], [as('without', turnedDown)]]
const less = ({ facet, turnedDown }: Row) => [[as('less', facet)], [as('less', turnedDown)]]
const bare = (way: string) => way.replace(/^the /, '')

type Frame = [name: string, say: (way: string, other: string) => string, right: (row: Row, other: string) => string[][]]
/** What is asked for, where no note stands: notes are only ever turned down. */
const wishes: Frame[] = [
  ['wanted', (way) => `I'd like ${way} tonight`, ({ facet }) => [[`more:${facet}`]]],
  ['bare', (way) => way, ({ facet }) => [[`more:${facet}`]]],
  ['a lot', (way) => `lots of ${bare(way)} please`, ({ facet }) => [[`much-more:${facet}`]]],
  ['really love', (way) => `I really love ${way}`, ({ facet }) => [[`much-more:${facet}`]]],
  ['only', (way) => `only ${bare(way)}`, ({ facet }) => [[`only:${facet}`]]],
  ['nothing but', (way) => `nothing but ${way}`, ({ facet }) => [[`only:${facet}`]]],
  [
    'x but no y',
    (way, other) => `${way}, but no ${other}`,
    ({ facet }, other) => [[`more:${facet}`, `without:${other}`]],
  ],
  ['x or y', (way, other) => `${way} or ${other}`, ({ facet }, other) => [[`more:${facet}`, `more:${other}`]]],
]
const refusals: Frame[] = [
  ['less', (way) => `less ${bare(way)}`, less],
  ['not too', (way) => `not too many ${bare(way)}`, less],
  ['sick of', (way) => `sick of ${way}`, less],
  ['not a fan', (way) => `I'm not a fan of ${way}`, less],
  ['no', (way) => `no ${bare(way)} please`, without],
  ['hate', (way) => `I hate ${way}`, without],
  ['stand', (way) => `can't stand ${way}`, without],
  ['never', (way) => `never show me ${way}`, without],
  ['anything but', (way) => `anything but ${way}`, without],
  ['no thanks', (way) => `${way}? no thanks`, without],
  [
    'y but not x',
    (way, other) => `${other}, but not ${way}`,
    (row, other) => without(row).map((tokens) => [`more:${other}`, ...tokens]),
  ],
  [
    'no y or x',
    (way, other) => `no ${other} or ${bare(way)}`,
    (row, other) => without(row).map((tokens) => [`without:${other}`, ...tokens]),
  ],
]

const same = (one: readonly string[], other: readonly string[]) =>
  one.toSorted().join(' ') === other.toSorted().join(' ')

/** Of the ways a third for each frame, another one for the next: every way stands in seven frames. */
const SHARE = 3
const frames = [...wishes, ...refusals]

function misread(frame: Frame): { asked: number; wrong: string[] } {
  const [, say, right] = frame
  const turn = frames.indexOf(frame)
  const asked = rows.flatMap((row, place) => {
    const other = row.facet === OTHER.facet ? ANOTHER : OTHER
    const ways = row.ways.filter((_, at) => (at + place + turn) % SHARE === 0)
    return ways.map((way) => ({ said: say(way, other.way), right: right(row, other.facet) }))
  })
  const cases = asked.filter(({ right: each }) => !each.flat().some((token) => /^(?!avoid).*:avoid:/.test(token)))
  const wrong = cases.flatMap(({ said, right: each }) => {
    const read = readTokens(said)
    return each.some((tokens) => same(tokens, read)) ? [] : [`“${said}”  ${read.join(' ')}`]
  })
  return { asked: cases.length, wrong }
}

describe('ordinary ways to name each term', () => {
  it('names every term of the vocabulary', () => {
    const named = new Set(rows.map(({ facet }) => facet))
    const all = [
      ...Object.entries({ genre: genres, mood: moods, theme: themes, setting: settings, detail: details }).flatMap(
        ([type, { terms }]) => terms.map(({ id }) => `${type}:${id}`),
      ),
      ...contentNotes.terms.map(({ id }) => `avoid:${id}`),
    ]
    expect(all.filter((facet) => !named.has(facet))).toEqual([])
  })

  it.each(frames.map((frame) => ({ name: frame[0], frame })))('reads: $name', ({ frame }) => {
    const { asked, wrong } = misread(frame)
    console.log([`${frame[0]}: ${wrong.length} of ${asked} misread`, ...wrong].join('\n  '))
    expect(wrong.length / asked).toBeLessThanOrEqual(0.006)
  })
})
