import { expect, test } from 'vitest'
import { emptyWish, type Wish } from '../wishes/schema'
import { overruledDemands, partKey } from './overruled'
import { rulesOf, statedRules } from './ranking/rules'
import { standingLevels } from './standing-levels'

const line = (name: string, saidAt: number, wish: Partial<Wish>) => ({
  facet: `words:${name}` as const,
  strength: 0,
  stated: true,
  never: false,
  wish: { ...emptyWish, ...wish },
  saidAt,
})
const overruled = (...lines: ReturnType<typeof line>[]) => [...overruledDemands(lines, standingLevels(lines))]
const onlyFrench = (at: number) => line('only', at, { only: ['country:FR'] })
const noneFrench = (at: number) => line('none', at, { without: ['country:FR'] })

test('of “only French” and “nothing French” the later holds', () => {
  expect(overruled(onlyFrench(1), noneFrench(2))).toEqual([partKey('words:only', 'only:country:FR')])
  expect(overruled(onlyFrench(2), noneFrench(1))).toEqual([])
  const rules = (only: number, none: number) => {
    const { only: demanded, without } = rulesOf({ active: [onlyFrench(only), noneFrench(none)], avoid: [] })
    return [demanded.length, without.size]
  }
  expect(rules(1, 2)).toEqual([0, 1])
  expect(rules(2, 1)).toEqual([1, 0])
})

test('limits that leave no length or year between them: the later holds, and others stay beside it', () => {
  const long = line('long', 1, { minutes: { from: 180, to: null } })
  const short = line('short', 2, { minutes: { from: null, to: 100 }, years: { from: 1990, to: null } })
  const old = line('old', 3, { years: { from: null, to: 1969 } })
  const middling = line('middling', 3, { minutes: { from: 80, to: 120 } })
  expect(overruled(long, short, old, middling)).toEqual([
    partKey('words:long', 'minutes:180-'),
    partKey('words:short', 'years:1990-'),
  ])
  const { minutes, years } = rulesOf({ active: [long, short, old, middling], avoid: [] })
  expect([minutes, years]).toEqual([
    { from: 80, to: 100 },
    { from: null, to: 1969 },
  ])
})

test('what is muted overrules nothing, and what is said of another line stands', () => {
  expect(overruled(onlyFrench(1), { ...noneFrench(2), state: 'MUTED' } as ReturnType<typeof line>)).toEqual([])
  const italian = line('italian', 2, { only: ['country:IT'] })
  const { only } = rulesOf({ active: [onlyFrench(1), noneFrench(3), italian], avoid: [] })
  expect(only).toEqual([['country:IT']])
  expect(statedRules({ active: [onlyFrench(1), noneFrench(3), italian], avoid: [] })).toHaveLength(2)
})
