import { expect, test } from 'vitest'
import { converse, strangerToday } from '@/testing/tables/conversation-table'

test.each([
  [['a thriller', 'no I meant comedy'], ['more:genre:comedy']],
  [
    ['a thriller', 'not thriller, comedy'],
    ['more:genre:comedy', 'without:genre:thriller'],
  ],
  [
    ['a thriller', 'not a thriller, not a comedy'],
    ['without:genre:thriller', 'without:genre:comedy'],
  ],
  [['a thriller', 'no not that, a comedy'], ['more:genre:comedy']],
  [
    ['a western, no gore', 'no, a comedy'],
    ['more:genre:comedy', 'avoid:gore'],
  ],
  [
    ['a western', 'no, a bit shorter'],
    ['more:genre:western', 'minutes:*'],
  ],
  [['no horror', "horror is fine if it's funny"], ['without:genre:horror~genre:comedy']],
  [['no zombies', 'zombies ok if funny'], ['without:theme:zombies~genre:comedy']],
  [['no subtitles', "subtitles fine if it's Korean"], ['more:country:KR']],
  [
    ['no musicals', 'except La La Land'],
    ['without:genre:musical', 'like:la-la-land'],
  ],
  [['no gore', 'I can handle some gore'], []],
  [['a comedy, no Hugh Grant', 'haha ok he may be in it'], ['more:genre:comedy']],
  [
    ['a thriller, no Tom Cruise and no Nicole Kidman', "she's fine after all"],
    ['more:genre:thriller', 'without:person:tom-cruise'],
  ],
  [['no horror', 'never mind what I said about horror'], []],
  [['no horror', 'actually scary is ok tonight'], []],
  [['no horror, only comedies', 'forget it all'], []],
  [['a comedy under 100 minutes', 'forget the 100 minutes rule'], ['more:genre:comedy']],
  [
    ['a Danish film', 'sad is good, I need it'],
    ['more:country:DK', 'more:mood:melancholy'],
  ],
  [
    ['a sad drama', 'no westerns. sorry i meant no war'],
    ['more:mood:melancholy', 'more:genre:drama', 'without:genre:war'],
  ],
])('what stands, and what is said of it: %j', (said, wish) => {
  const tokens = converse(strangerToday, said).at(-1)?.tokens ?? []
  const plain = tokens.map((token) => (token.startsWith('minutes:') ? 'minutes:*' : token))
  expect([...plain].sort()).toEqual([...wish].sort())
})

test('a long film that is not to be that long has the bound alone', () => {
  const turns = converse(strangerToday, ['a long Russian film', 'ok not that long, two and a half hours tops'])
  expect(turns.map(({ tokens }) => tokens.toSorted())).toEqual([
    ['minutes:150-', 'more:country:RU'],
    ['minutes:-150', 'more:country:RU'],
  ])
})
