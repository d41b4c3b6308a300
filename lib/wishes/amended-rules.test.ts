import { expect, test } from 'vitest'
import { readTokens } from '@/testing/wish-lexicon'

// What somebody says to his own rule in the same breath.
test.each<[said: string, tokens: string[]]>([
  ['only comedies, well, mostly comedies', ['much-more:genre:comedy']],
  ['must be French, okay, ideally French', ['more:country:FR']],
  ['It has to be Italian. Well, preferably Italian.', ['more:country:IT']],
  ['strictly thrillers, well not strictly, but mostly', ['much-more:genre:thriller']],
  ['only French films, well, French if possible', ['more:country:FR']],
  ['only Italian, oh go on then, Spanish too', ['only:country:IT', 'only:country:ES']],
  ['only Korean films, oh and Japanese as well', ['only:country:KR', 'only:country:JP']],
  ['only French, fine, Belgian is ok as well', ['only:country:FR', 'only:country:BE']],
  ['only from the 70s, alright, the 80s as well', ['only:era:1970s', 'only:era:1980s']],
  ['only comedies, French too', ['only:genre:comedy', 'more:country:FR']],
  ['Just Japanese films, and from the fifties if you have them', ['only:country:JP', 'more:era:1950s']],
  ['no horror, Hitchcock excepted', ['without:genre:horror~person:alfred-hitchcock']],
  ["I hate musicals, but I'd watch one if it's animated", ['without:genre:musical~genre:animation']],
  ["I can't stand Tom Cruise. Well, can't stand is strong, just tired of him", ['less:person:tom-cruise']],
  ['well not NO romance, just not so much of it', ['less:genre:romance']],
  ['cartoons ok, anime not', ['without:country:JP+genre:animation']],
  ['funny weird, not scary weird', ['more:genre:comedy', 'more:mood:dreamlike', 'without:genre:horror']],
  ['does it have to be American?', []],
  ['does it always have to be Hollywood', ['less:country:US']],
  ['comedy with Jodie Foster, sorry, wrong one, Jodie Comer', ['more:genre:comedy', 'more:person:jodie-comer']],
  ['something with Chris Evans, wrong Chris, Chris Pine', ['more:person:chris-pine']],
  ['romance: max 10%', ['less:genre:romance']],
  ['violence ok but not against women', ['avoid:sexual-violence', 'avoid:domestic-abuse']],
  ['war films, but no Vietnam', ['more:genre:war', 'without:detail:vietnam-war']],
  ['colour only, black and white gives me a headache', ['without:detail:black-and-white']],
])('%s', (said, tokens) => {
  expect(readTokens(said).toSorted()).toEqual(tokens.toSorted())
})

// How long, told as what somebody suffers, or by the clock.
test.each<[said: string, token: string]>([
  ['anything past ninety-five minutes is a punishment', 'minutes:-95'],
  ['two and a half hours would be a punishment', 'minutes:-150'],
  ['anything beyond two hours is cruelty', 'minutes:-120'],
  ["if it runs over 110 minutes I'll scream", 'minutes:-110'],
  ['past two hours my back gives up', 'minutes:-120'],
  ['no films over 100 minutes, my attention is shot', 'minutes:-100'],
  ['anything after 1990 is rubbish', 'years:-1990'],
  ['anything before 1960 puts me to sleep', 'years:1960-'],
  ["until ten, it's 8:15 now", 'minutes:-105'],
  ["It's half past seven and the babysitter leaves at ten", 'minutes:-150'],
  ["the bus goes at 22:30, now it's 20:45", 'minutes:-105'],
])('%s', (said, token) => {
  expect(readTokens(said)).toEqual([token])
})

test('one hour alone is none to count from', () => {
  expect(readTokens('a comedy, we start at nine')).toEqual(['more:genre:comedy'])
})

test('nobody is deaf in it, and nothing is silent', () => {
  expect(readTokens('deaf, subtitles always').filter((token) => !token.startsWith('unread:'))).toEqual([])
  expect(readTokens('no talking down to children').filter((token) => !token.startsWith('unread:'))).toEqual([])
})
