import { expect, test } from 'vitest'
import { converse, strangerToday } from '@/testing/tables/conversation-table'

// Kinds that an open table of conversations showed, and a bound of which a bit was eased, in other words than its own.
test.each([
  [
    ['a western, max 100 minutes', 'a bit longer is ok'],
    ['more:genre:western', 'minutes:-110'],
  ],
  [['a western, max 100 minutes', 'longer is ok'], ['more:genre:western']],
  [['films since 1990', 'slightly older is fine'], ['years:1985-']],
  [['dragons', 'longer than three hours is fine'], ['more:detail:dragons']],
  [['new comedies', 'never mind the new'], ['more:genre:comedy']],
  [['short westerns', 'forget short'], ['more:genre:western']],
  [
    ['hidden gems from Japan', 'nah, the famous ones'],
    ['more:country:JP', 'known:famous'],
  ],
  [
    ['popular thrillers', 'no, hidden gems please'],
    ['more:genre:thriller', 'known:hidden'],
  ],
  [['two hours at most', 'make it one and a half'], ['minutes:-90']],
  [['under 3 hours', 'ok, make that two and a half hours'], ['minutes:-150']],
  [['no violence', 'a little violence is ok'], ['avoid:graphic-violence']],
  [['no gore', 'a bit of gore is ok'], []],
  [['no horror', 'some horror is fine'], ['less:genre:horror']],
  [['70s', 'not that decade'], ['without:era:1970s']],
])('reads what is eased and what takes the place of another: %j', (said, wish) => {
  const tokens = converse(strangerToday, said).at(-1)?.tokens ?? []
  expect([...tokens].sort()).toEqual([...wish].sort())
})
