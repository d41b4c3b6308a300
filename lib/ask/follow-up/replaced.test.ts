import { expect, test } from 'vitest'
import { converse, strangerToday } from '@/testing/tables/conversation-table'

// What a correction takes the place of. Each conversation, and the wish that stands at its end.
test.each<[said: string[], wish: string[]]>([
  [
    ['for a 6 year old', 'sorry she is 7, since yesterday'],
    ['company:children', 'age:7'],
  ],
  [
    ['with my kids 6 and 9', 'the youngest is not coming. so 9'],
    ['company:children', 'age:9'],
  ],
  [
    ['for my kids, 5 and 10', 'she goes to bed now, so 10'],
    ['company:children', 'age:10'],
  ],
  [['with my kids 6 and 9', 'the 6 year old sleeps already'], ['company:children']],
  [['for a 6 year old', 'she is in bed'], []],
  [['90 minutes, not one more', 'nothing there? 100 then'], ['minutes:-100']],
  [['not longer than 90 minutes', 'ok 95'], ['minutes:-95']],
  [['not three hours', "If it's very good it can be three hours"], ['minutes:-180']],
  [['a thriller, older', 'hm no, the age does not matter'], ['more:genre:thriller']],
  [['crime', 'older', 'hm older is not better. Let the age go'], ['more:genre:crime']],
  [
    ['90s comedies', 'older, 70s'],
    ['more:genre:comedy', 'more:era:1970s'],
  ],
  [['westerns', 'no wait, comedies'], ['more:genre:comedy']],
  [
    ['an action movie with Brad Pitt', 'changed our minds, George Clooney'],
    ['more:genre:action', 'more:person:george-clooney'],
  ],
  [
    ['comedies with Jim Carrey', 'not him, the other one, Steve Carell'],
    ['more:genre:comedy', 'more:person:steve-carell'],
  ],
  [['comedy, no sex', "she says she doesn't mind. forget that rule"], ['more:genre:comedy']],
  [['no war', 'fine then less war'], ['less:genre:war']],
  [['no musicals', 'oh I love Singin’ in the Rain so musicals can stay'], ['like:singin-in-the-rain']],
])('%j', (said, wish) => {
  expect(converse(strangerToday, said).at(-1)?.tokens.toSorted()).toEqual(wish.toSorted())
})

test('"I meant shorter" after "longer" leaves one bound', () => {
  const [, longer, shorter] = converse(strangerToday, ['a korean film', 'longer', 'I meant shorter, sorry'])
  expect(longer?.tokens.at(-1)).toMatch(/^minutes:\d+-$/)
  expect(shorter?.tokens.at(-1)).toMatch(/^minutes:-\d+$/)
})
