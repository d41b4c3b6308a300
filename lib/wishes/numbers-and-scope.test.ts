import { expect, test } from 'vitest'
import { readTokens } from '../../testing/wish-lexicon'

const sorted = (tokens: readonly string[]) => [...tokens].sort()

// Lengths, years and ages as people type them.
test.each([
  ['1,5 hours max', ['minutes:-90']],
  ['an hour, hour and a half at the most', ['minutes:-90']],
  ['no longer than an hour and three quarters', ['minutes:-105']],
  ['got about 90 mins before I crash', ['minutes:-90']],
  ["we've about two hours", ['minutes:-120']],
  ['about two hours', ['minutes:110-130']],
  ['~90 min', ['minutes:80-100']],
  ['around 90ish minutes', ['minutes:80-100']],
  ['2+ hours', ['minutes:120-']],
  ['a thriller, under two please', ['more:genre:thriller', 'minutes:-120']],
  ['make it a well-known one, max 2.5 hours', ['known:famous', 'minutes:-150']],
  ['less than 120', ['minutes:-120']],
  ['not longer than 100', ['minutes:-100']],
  ['90 to 120', ['minutes:90-120']],
  ["'60s-'80s", ['years:1960-1989']],
  ['films under 10 years old', ['years:2016-']],
  ['younger than 10 years', ['years:2016-']],
  ['less than 5 years old', ['unread:less than 5 years old']],
  ['ages 6 and up', ['company:children', 'age:6']],
  ['me 35, son 8', ['company:children', 'age:8']],
  ['my 8 1/2 year old', ['company:children', 'age:8']],
  ['im 12', ['company:children', 'age:12']],
  ['please no film who is older like 2000', ['years:2000-']],
  ['between the years 80 and 95', ['years:1980-1995']],
  ['of the years 70', ['more:era:1970s']],
])('numbers: %s', (said, tokens) => {
  expect(sorted(readTokens(said))).toEqual(sorted(tokens))
})

// How far a rule reaches.
test.each([
  ['no horror, war or, god forbid, musicals', ['without:genre:horror', 'without:genre:war', 'without:genre:musical']],
  ["I never said I don't like horror", []],
  ['I never say no to a good western', ['more:genre:western']],
  ['I love musicals... NOT', ['less:genre:musical']],
  ['yeah right, because I LOVE musicals (not)', ['less:genre:musical']],
  ['no horror, especially slashers', ['without:genre:horror']],
  ['no horror, especially no zombies', ['without:genre:horror', 'without:theme:zombies']],
  ['not a fan of war, westerns maybe', ['less:genre:war']],
  ['no violence, well a little is fine', ['avoid:graphic-violence']],
  ['nothing with dogs dying, cats either', ['avoid:animal-harm']],
  [
    'my boyfriend only watches action and I only romance',
    ['more:genre:action', 'more:genre:romance', 'company:company'],
  ],
  ['nothing gorier than Alien', ['unread:gorier than alien']],
  ['f*** musicals', ['without:genre:musical']],
  ['trigger warnings: suicide, rape', ['avoid:suicide', 'avoid:sexual-violence']],
  ['ptsd so no war', ['without:genre:war']],
  ['nothing sad, my dog died', ['without:mood:melancholy']],
  ["I'm claustrophobic, so no submarines", ['without:mood:claustrophobic', 'without:detail:submarines']],
  ['a claustrophobic thriller', ['more:mood:claustrophobic', 'more:genre:thriller']],
  ['not too long for a child', ['minutes:-149', 'company:children']],
])('scope: %s', (said, tokens) => {
  expect(sorted(readTokens(said))).toEqual(sorted(tokens))
})
