import { expect, test } from 'vitest'
import { readTokens } from '../../testing/wish-lexicon'

const sorted = (tokens: readonly string[]) => [...tokens].sort()
const isUnread = (token: string) => token.startsWith('unread:')

// Kinds that two open tables and people in a browser showed, in other words than theirs.
test.each([
  ['friends are dropping by tonight, something funny', ['more:genre:comedy', 'company:company']],
  ['for me and my accountant, something funny', ['more:genre:comedy', 'company:company']],
  ['our twins are 7 and the younger one hates loud music', ['company:children', 'age:7']],
  ['I like the older ones', ['years:-1969']],
  ['the older ones are too slow', ['less:mood:contemplative']],
  ['my son is shy and 8', ['company:children', 'age:8']],
  ['he will be twelve soon', ['company:children', 'age:12']],
  ['she is too old for fairy tales at eleven', ['less:theme:fairy-tales', 'company:children', 'age:11']],
  ['film for kids six and ten', ['company:children', 'age:6']],
  ['she walks out when a dog dies', ['avoid:animal-harm']],
  ['my wife has a phobia of spiders', ['less:detail:spiders', 'company:company']],
  ['kind of scary but not horror', ['more:mood:eerie', 'without:genre:horror']],
  ['no drugs, a friend of mine died of them', ['avoid:drugs']],
  ['with two friends of mine, comedy', ['more:genre:comedy', 'company:company']],
  ['no stalking', ['unread:stalking']],
  ['films about stalking', ['more:theme:obsession']],
  ['no teen comedies', ['without:genre:comedy+theme:adolescence']],
  ['no comedies, well, no romantic comedies', ['without:genre:romance+genre:comedy']],
  ['no American films, or at least no American comedies', ['without:country:US+genre:comedy']],
  ['anything by Hitchcock but not Psycho, no wait, Psycho is fine', ['more:person:alfred-hitchcock']],
  ['I can do 2 hours, 2.5 if there is a break', ['minutes:-150']],
  ['90 min, 2 hours if necessary', ['minutes:-120']],
  ['ideally 90 minutes but two hours is ok', ['minutes:-120']],
  ['who wants to watch people cry for three hours', ['more:mood:melancholy']],
  ['born in 79, give me something from that year', ['years:1979-1979']],
  ["don't want: over 2 hours, gore", ['minutes:-120', 'avoid:gore']],
  ['want: robots; not: war, longer than 2 hours', ['more:detail:robots', 'without:genre:war', 'minutes:-120']],
  ['1. no horror 2. under 100 minutes', ['without:genre:horror', 'minutes:-100']],
  ['We only speak Spanish. Spanish only.', ['only:language:es']],
  ['nobody here speaks english, so german only', ['only:language:de']],
  ['only in portuguese, yes?', ['only:language:pt']],
  ['so long as Adam Sandler is not in it', ['without:person:adam-sandler']],
  ['thrillers, none of them French', ['more:genre:thriller', 'without:country:FR']],
  ['no war no westerns just comedies', ['without:genre:war', 'without:genre:western', 'only:genre:comedy']],
  ['Polish or Czech, only', ['only:country:PL', 'only:country:CZ']],
  ['without british actors', ['unread:british actors']],
  ['something my boss has never heard of', ['known:hidden']],
  ['Nolan and DiCaprio together', ['more:person:christopher-nolan', 'more:person:leonardo-dicaprio']],
  ['nun longer than 2 hours', ['minutes:-120']],
  ['movies in live action', ['without:genre:animation']],
  ['over 2 hours: no. Gore: no.', ['minutes:-120', 'avoid:gore']],
  ['violence otherwise fine, no gore', ['avoid:gore']],
  ['lowkey sad movies', ['more:mood:melancholy']],
])('reads: %s', (said, expected) => {
  // What is left over of a story is asked about where the row names something left over.
  const named = expected.some(isUnread)
  expect(sorted(readTokens(said).filter((token) => named || !isUnread(token)))).toEqual(sorted(expected))
})
