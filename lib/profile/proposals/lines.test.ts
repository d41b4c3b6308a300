import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Facet } from '../../recommender/types'
import { emptyWish } from '../../wishes/schema'
import { fitOf, isHeldBack, isUncertain } from './fit'
import { holdLines, type LineGrounds, sameLabel, setOf } from './hold-lines'
import { type Everywhere, pairsThatLift } from './pairs'
import type { SpokenFilm, WrittenLine } from './schema'

const film = (filmId: number, weight: number, ...facets: Facet[]): SpokenFilm => ({
  filmId,
  weight,
  eventIds: [`event-${filmId}`],
  facets: new Set(facets),
})

describe('the score against films held back', () => {
  const line = { facets: ['mood:dread'] as Facet[], direction: 'towards' as const }
  const having = [film(1, 1, 'mood:dread'), film(2, 0.8, 'mood:dread'), film(3, 1, 'mood:dread')]
  const others = [film(4, -0.3), film(5, 0.3), film(6, 0)]

  it('is above chance for a line that tells which film is rated higher, and as far below for its opposite', () => {
    const towards = fitOf(line, [...having, ...others])
    expect(towards).toEqual({ fit: (3 + 1) / 5, heldBack: 3 })
    expect(fitOf({ ...line, direction: 'away' }, [...having, ...others]).fit).toBeCloseTo(1 - towards.fit)
  })

  it('is chance where nothing, or everything, has it', () => {
    expect(fitOf(line, others)).toEqual({ fit: 0.5, heldBack: 0 })
    expect(fitOf(line, having)).toEqual({ fit: 0.5, heldBack: 3 })
    expect(fitOf(line, [])).toEqual({ fit: 0.5, heldBack: 0 })
  })

  it('says less of one film than of many', () => {
    const one = fitOf(line, [...having.slice(0, 1), ...others])
    expect(one.fit).toBeGreaterThan(0.5)
    expect(one.fit).toBeLessThan(fitOf(line, [...having, ...others]).fit)
  })

  it('keeps about a quarter back, the same films each time and others for another person', () => {
    const kept = (seed: number) => Array.from({ length: 400 }, (_, id) => id + 1).filter((id) => isHeldBack(id, seed))
    expect(kept(7)).toEqual(kept(7))
    expect(kept(7)).not.toEqual(kept(8))
    expect(kept(7).length).toBeGreaterThan(60)
    expect(kept(7).length).toBeLessThan(140)
  })
})

const both: Facet[] = ['mood:dread', 'setting:sea']
const films = [
  film(1, 1, ...both),
  film(2, 0.8, ...both),
  film(3, 0.9, ...both, 'theme:faith'),
  film(4, -0.3, 'genre:musical', 'mood:whimsical'),
  film(5, -0.3, 'genre:musical', 'mood:whimsical'),
  film(6, 1, 'mood:dread'),
]
const grounds = (change: Partial<LineGrounds> = {}): LineGrounds => ({
  limits: { label: 60, insight: 240, lines: 6 },
  shown: new Map(films.map((each) => [each.filmId, each])),
  heldBack: [],
  labelOf: (facet) => (/^(mood|setting|theme|genre):[a-z-]+$/.test(facet) ? facet.slice(facet.indexOf(':') + 1) : null),
  levels: new Map(),
  strengths: new Map(),
  settled: new Set(),
  readQuery: () => null,
  ...change,
})
const written: WrittenLine = {
  label: 'Dread at sea',
  kind: 'blend',
  direction: 'towards',
  strength: 'high',
  facets: both,
  query: '',
  evidence: [1, 2],
  insight: 'Of the films you like, two have both.',
}
const held = (change: Partial<WrittenLine> = {}, on: Partial<LineGrounds> = {}) =>
  holdLines([{ ...written, ...change }], grounds(on))

describe('holding written lines', () => {
  it('keeps a line with two films of theirs, their words, and what a yes would say', () => {
    expect(held().lines).toEqual([
      {
        ...{ label: 'Dread at sea', kind: 'blend', direction: 'towards', strength: 'high', facets: both, query: '' },
        wish: { ...emptyWish, want: both.map((facet) => ({ facet, level: 'more' })) },
        eventIds: ['event-1', 'event-2'],
        filmIds: [1, 2],
        insight: written.insight,
        ...{ fit: 0.5, heldBack: 0 },
      },
    ])
  })

  it.each<[string, Partial<WrittenLine>, Partial<LineGrounds>]>([
    ['one film of theirs speaks for it', { evidence: [1] }, {}],
    ['one film of theirs speaks for it', { evidence: [1, 1, 1] }, {}],
    ['no film of theirs speaks for it', { evidence: [998, 999] }, {}],
    // Films that have only half of it, and films they turned down.
    ['one film of theirs speaks for it', { evidence: [1, 6] }, {}],
    ['no film of theirs speaks for it', { evidence: [1, 2], direction: 'away' }, {}],
    ['it names a facet the catalog does not have', { facets: ['mood:dread', 'vibe:cats'] }, {}],
    ['it rests on 4 facets', { facets: ['mood:a', 'mood:b', 'mood:c', 'mood:d'] }, {}],
    ['it names nothing films have', { facets: [] }, {}],
    ['nothing of its words is understood', { facets: [], query: 'blorp' }, {}],
    ['it says neither towards nor away', { direction: 'sideways' }, {}],
    ['its label has 2 characters', { label: 'Hm' }, {}],
    ['its insight has 300 characters', { insight: 'x'.repeat(300) }, {}],
    ['it speaks of religion', { label: 'Faith at sea' }, {}],
    ['it speaks of health', { insight: 'You watch these for your depression.' }, {}],
    ['it speaks of sexuality', { query: 'gay sailors' }, {}],
    ['it rests on what no line may touch', { facets: ['theme:faith'], label: 'Quiet doubt' }, {}],
    [
      'it concludes what is only ever asked for',
      { facets: ['detail:nuns', 'mood:dread'] },
      { labelOf: (facet) => facet },
    ],
    [
      'it rests on what no line may touch',
      { query: 'quiet cloisters' },
      { readQuery: () => ({ ...emptyWish, want: [{ facet: 'theme:faith', level: 'more' }] }) },
    ],
    ['they said otherwise', {}, { levels: new Map([['mood:dread', { level: 'less' }]]) }],
    ['they said otherwise', {}, { levels: new Map([['setting:sea', { level: 'never' }]]) }],
    ['it rests on what they struck out or muted', {}, { levels: new Map([['mood:dread', { level: 'struck-out' }]]) }],
    ['it rests on what they struck out or muted', {}, { levels: new Map([['mood:dread', { level: 'muted' }]]) }],
    ['their films say otherwise', {}, { strengths: new Map([['mood:dread', -1]]) }],
    ['it was said or turned down before', {}, { settled: new Set([setOf(both, 'towards')]) }],
    ['it was said or turned down before', {}, { settled: new Set([sameLabel('DREAD, at sea!')]) }],
    ['the taste has that line already', { facets: ['mood:dread'] }, { strengths: new Map([['mood:dread', 1]]) }],
    ['the gate refused its words (address)', {}, { refusedBy: () => 'address' }],
    [
      'films that were held back speak against it',
      {},
      { heldBack: [film(20, -0.3, ...both), film(21, -0.3, ...both), film(22, 1), film(23, 1)] },
    ],
  ])('leaves a line out because %s (%#)', (why, change, on) => {
    expect(held(change, on)).toEqual({ lines: [], dropped: [`line 1: ${why}`] })
  })

  it('holds a line away to films they turned down', () => {
    const away = { direction: 'away', facets: ['genre:musical', 'mood:whimsical'], evidence: [4, 5] }
    expect(held(away).lines).toMatchObject([
      { direction: 'away', wish: { want: [{ level: 'less' }, { level: 'less' }] } },
    ])
    expect(held(away, { levels: new Map([['genre:musical', { level: 'more' }]]) }).dropped).toEqual([
      'line 1: they said otherwise',
    ])
  })

  it('takes what is understood of free words as its facets', () => {
    const readQuery = () => ({ ...emptyWish, want: [{ facet: 'setting:sea' as Facet, level: 'more' as const }] })
    expect(held({ facets: ['mood:dread'], query: 'out at sea', evidence: [1, 2] }, { readQuery }).lines).toMatchObject([
      { facets: both, query: 'out at sea' },
    ])
    expect(held({ query: 'x'.repeat(61) }, { readQuery }).dropped).toEqual([
      'line 1: nothing of its words is understood',
    ])
  })

  it('says nothing twice, and orders by how well each predicts', () => {
    const heldBack = [film(20, 1, 'mood:dread', 'setting:sea'), film(21, -0.3), film(22, -0.3, 'genre:musical')]
    const lines = [
      { ...written, label: 'Dread alone', facets: ['mood:dread', 'theme:faith'] },
      { ...written, label: 'Musicals, less', direction: 'away', facets: ['mood:whimsical'], evidence: [4, 5] },
      written,
      { ...written, label: 'The sea with dread' },
    ]
    const { lines: kept, dropped } = holdLines(lines, grounds({ heldBack }))
    expect(kept.map(({ label }) => label)).toEqual(['Dread at sea', 'Musicals, less'])
    expect(kept[0]?.fit).toBeGreaterThan(kept[1]?.fit ?? 1)
    expect(dropped).toEqual(['line 1: it rests on what no line may touch', 'line 4: it was said or turned down before'])
  })

  it('never keeps what was struck out, whatever a writer writes', () => {
    const facet = fc.constantFrom<Facet>('mood:dread', 'setting:sea', 'genre:musical', 'mood:whimsical')
    const anyLine = fc.record({
      label: fc.string({ minLength: 1, maxLength: 80 }),
      kind: fc.string(),
      direction: fc.constantFrom('towards', 'away', 'up'),
      strength: fc.string(),
      facets: fc.array(facet, { maxLength: 4 }),
      query: fc.constantFrom('', 'at sea'),
      evidence: fc.array(fc.integer({ min: 0, max: 8 }), { maxLength: 6 }),
      insight: fc.string({ maxLength: 300 }),
    })
    fc.assert(
      fc.property(fc.array(anyLine, { maxLength: 8 }), facet, (lines, gone) => {
        const on = grounds({ levels: new Map([[gone, { level: 'struck-out' }]]) })
        const { lines: kept, dropped } = holdLines(lines, on)
        expect(kept.length + dropped.length).toBe(lines.length)
        for (const line of kept) {
          expect(line.facets).not.toContain(gone)
          expect(new Set(line.filmIds).size).toBeGreaterThanOrEqual(2)
          expect(line.eventIds).toHaveLength(line.filmIds.length)
        }
      }),
    )
  })
})

describe('what goes together', () => {
  const apart: Facet[] = ['mood:dread', 'setting:sea', 'genre:musical', 'mood:whimsical']
  const everywhere = (others: ReadonlySet<Facet>[]): Everywhere => {
    const all = [...films.map(({ facets }) => facets), ...others]
    return {
      having: (facet) => new Set(all.flatMap((facets, at) => (facets.has(facet) ? [at] : []))),
      films: all.length,
    }
  }
  const catalog = everywhere(Array.from({ length: 60 }, (_, at) => new Set(apart.slice(at % 4, (at % 4) + 1))))

  it('finds two things that stand together more than either does alone', () => {
    const pairs = pairsThatLift(films, catalog, () => false)
    expect(pairs[0]).toMatchObject({ facets: both, direction: 'towards', filmIds: [1, 2, 3] })
    expect(pairs).toContainEqual(expect.objectContaining({ direction: 'away', filmIds: [4, 5] }))
  })

  it('rests on films of three and a half stars and more, and on none below', () => {
    const rated = (weight: number) => films.map((each) => (each.filmId === 3 ? { ...each, weight } : each))
    const idsOf = (weight: number) => pairsThatLift(rated(weight), catalog, () => false)[0]?.filmIds
    expect([idsOf(0.5), idsOf(0.49), idsOf(0)]).toEqual([
      [1, 2, 3],
      [1, 2],
      [1, 2],
    ])
  })
  it('takes parts of one series for one film, which makes no pair', () => {
    const inSeries = (parts: readonly number[]) =>
      films.map((each) => (parts.includes(each.filmId) ? { ...each, series: 'saga' } : each))
    const idsOf = (parts: readonly number[]) =>
      pairsThatLift(inSeries(parts), catalog, () => false).flatMap(({ direction, filmIds }) =>
        direction === 'towards' ? [filmIds] : [],
      )
    expect(idsOf([1, 2])).toEqual([[1, 2, 3]])
    expect(idsOf([1, 2, 3])).toEqual([])
  })
  it('leaves out what no line may rest on, and pairs every film has', () => {
    expect(pairsThatLift(films, catalog, (facet) => facet === 'setting:sea').map(({ direction }) => direction)).toEqual(
      ['away'],
    )
    const common = everywhere(Array.from({ length: 60 }, () => new Set(both)))
    expect(pairsThatLift(films.slice(0, 3), common, () => false)).toEqual([])
  })
})

it.each([
  [{ fit: 0.6, heldBack: 2 }, false],
  [{ fit: 0.59, heldBack: 9 }, true],
  [{ fit: 0.9, heldBack: 1 }, true],
])('of %j it is uncertain: %s', (score, uncertain) => {
  expect(isUncertain(score)).toBe(uncertain)
})

describe('how long a line may be', () => {
  const refused = (change: Partial<WrittenLine>) =>
    held(change, { limits: { label: 20, insight: 40, lines: 6 } }).dropped

  it('is as long as the limit, and no longer', () => {
    expect(refused({ insight: 'x'.repeat(41) })).toEqual([expect.stringContaining('its insight has 41 characters')])
    expect(refused({ insight: 'x'.repeat(40) })).toEqual([])
    expect(refused({ label: 'x'.repeat(21) })).toEqual([expect.stringContaining('its label has 21 characters')])
    expect(refused({ label: 'x'.repeat(20) })).toEqual([])
  })
})
