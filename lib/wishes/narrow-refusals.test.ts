import { expect, test } from 'vitest'
import { readTokens } from '../../testing/wish-lexicon'

const sorted = (tokens: readonly string[]) => [...tokens].sort()

// What is turned down in words narrower than a term makes no rule against the whole of it.
test.each([
  ['no cannibals', ['ask:avoid:gore=cannibals']],
  ['no autopsies please', ['ask:avoid:gore=autopsies']],
  ['no kissing please', ['unread:kissing']],
  ['no sword fights', ['unread:sword fights']],
  ['no character studies', ['unread:character studies']],
  ['no haunted dolls', ['unread:haunted dolls']],
  ['slashers are not for me', ['unread:slashers']],
  ["I don't like slapstick", ['unread:slapstick']],
  ['no singing kids', ['unread:singing kids']],
  ['no dancing teenagers', ['unread:dancing teenagers']],
  ['no teenagers staring', ['unread:teenagers staring']],
  ['no lawyers arguing', ['unread:lawyers arguing']],
  ['no planes crashing', ['unread:planes crashing']],
  ['no heists gone wrong', ['unread:heists gone']],
  ['no fighting robots', ['unread:fighting robots']],
  ['no robot fights', ['unread:robot fights']],
  ['no creepy kids', ['unread:creepy kids']],
  ["no scary animals, he's 4", ['company:children', 'age:4', 'unread:scary animals']],
  ['no vampires that sparkle', ['unread:vampires', 'unread:sparkle']],
  ['no comedies where people fart', ['unread:comedies', 'unread:fart']],
  ['no horror that relies on jump scares', ['avoid:jump-scares', 'unread:horror', 'unread:relies']],
  ['no talking cars', ['unread:talking cars']],
  ['no holiday films', ['unread:no holiday films']],
  // Bounds of a kind that is turned down.
  ['no westerns over two hours', ['unread:westerns over two hours']],
  ['no horror from before 1980', ['unread:horror from before 1980']],
  ['no slow dramas longer than 2h', ['unread:slow dramas longer than 2h']],
  ['no horror under two hours', ['without:genre:horror', 'minutes:-120']],
  ['no horror, nothing over two hours', ['without:genre:horror', 'minutes:-120']],
  ['no musicals, from before 1980', ['without:genre:musical', 'years:-1979']],
  // The whole, as before.
  ['no singing please', ['without:genre:musical']],
  ['no dancing', ['without:theme:dance']],
  ['no teenagers', ['without:theme:adolescence']],
  ['no vampires', ['without:theme:vampires']],
  ['no boxing films', ['without:detail:boxing']],
  ['nothing involving war', ['without:genre:war']],
  ['no animals dying', ['avoid:animal-harm']],
  ['I love slashers', ['more:genre:horror']],
])('%s', (said, tokens) => {
  expect(sorted(readTokens(said))).toEqual(sorted(tokens))
})
