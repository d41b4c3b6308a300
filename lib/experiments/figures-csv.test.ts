import { expect, test } from 'vitest'
import { figuresCsv } from './figures-csv'
import { addDays } from './outcomes/days'
import { fromNumbers, type Measure, measures, type OutcomesOfDay } from './outcomes/measures'

const row = (userId: string, day: string): OutcomesOfDay => ({
  ...fromNumbers([]),
  userId,
  group: 'g',
  day,
  cards: 8,
  settled: 8,
  byModel: 8,
  refusedTexts: 0,
  opened: 2,
  wanted: 1,
  turnedDown: 0,
  watched: 1,
  liked: 1,
  positive: 3,
  passedOver: 4,
  compared: 1,
  lift: 0.25,
  error: 0.25,
  dwellSeconds: 30,
})

test('days are summed by group; few people have no figures, and a name cannot be a formula', () => {
  const rows = [...Array.from({ length: 5 }, (_, place) => row(`p${place}`, '2026-11-02')), row('p1', '2026-11-01')]
  expect(
    figuresCsv([{ name: '=1+1 "warm"', days: addDays(new Map(), rows, measures[0] as Measure) }]).split('\r\n'),
  ).toEqual([
    'day,group,people,cards,opened,wanted,turnedDown,watched,liked,positive,passedOver,compared,lift,dwellSeconds,notes,notesMet,notesTurnedDown,texts,helpful,wrong',
    `2026-11-01,"'=1+1 ""warm""",1${','.repeat(17)}`,
    `2026-11-02,"'=1+1 ""warm""",5,40,10,5,0,5,5,15,20,5,1.25,150,0,0,0,0,0,0`,
    '',
  ])
})
