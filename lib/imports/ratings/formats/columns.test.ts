import { describe, expect, test } from 'vitest'
import { scaleInName } from './columns'

describe('a column may say what its ratings are out of', () => {
  test.each([
    ['Rating10', 10],
    ['score100', 100],
    ['my rating (1-10)', 10],
    ['Rating /5', 5],
    ['score out of 100 ', 100],
    ['10', 10],
  ])('%s', (name, scale) => expect(scaleInName(name)).toBe(scale))
  test.each(['Rating', 'rating 2010', 'top 100 rank', 'rating10 of 2019', 'season15', 'score1000', 'Rating (10) mine'])(
    'not: %s',
    (name) => expect(scaleInName(name)).toBeNull(),
  )
})
