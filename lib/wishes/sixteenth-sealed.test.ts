import { describe, expect, test } from 'vitest'
import { readTokens } from '../../testing/wish-lexicon'

const sorted = (tokens: readonly string[]) => [...tokens].sort()
const reads = (said: string, tokens: readonly string[]) =>
  expect(sorted(readTokens(said).filter((token) => !token.startsWith('unread:')))).toEqual(sorted(tokens))

// Kinds that the sixteenth sealed table showed, in other words than its own.
describe('what a first sight of people as they speak got wrong', () => {
  test.each([
    ["can't stand everything that is French", ['without:country:FR']],
    ['I loathe everything Japanese', ['without:country:JP']],
    ['I love everything Japanese', ['more:country:JP']],
  ])('everything of a kind, behind a verdict: %s', reads)

  test.each([
    ['from before my parents met, so before 1975', ['years:-1974']],
    ['from before we married, meaning before 1990', ['years:-1989']],
    ['avoid war films and anything over two hours', ['without:genre:war', 'minutes:-120']],
    ['skip westerns and anything made before 1980', ['without:genre:western', 'years:1980-']],
    ['comedies and anything over two hours', ['more:genre:comedy', 'minutes:120-']],
  ])('bounds said in passing: %s', reads)

  test.each([
    ['zombies, keep out please', ['without:theme:zombies']],
    ['nazi stuff, stay away', ['without:detail:nazis']],
    ['I love westerns, keep off horror', ['more:genre:western', 'without:genre:horror']],
    ['no westerns, I had enough of them at school', ['without:genre:western']],
    ['musicals, I had enough of them at school', ['less:genre:musical']],
    ['no pregnancies', ['without:detail:pregnancy']],
    ['We are not really in the mood for anything gory', ['avoid:gore']],
    ['no bad things happening to dogs', ['avoid:animal-harm']],
    ['nothing bad may happen to the kids', ['avoid:child-harm']],
  ])('what is turned down behind the thing: %s', reads)

  test.each([
    ['thrillers, just those films by Hitchcock', ['more:genre:thriller', 'only:person:alfred-hitchcock']],
    ['a comedy, but just the ones with Bill Murray', ['more:genre:comedy', 'only:person:bill-murray']],
    ['a comedy where none of us has to read subtitles', ['more:genre:comedy', 'only:language:en']],
    ['to train our ears, only in Italian', ['only:language:it']],
  ])('just these, and who need not read: %s', reads)

  test.each([
    ['the grimmer the better', ['more:mood:bleak']],
    ['the sadder the better', ['more:mood:melancholy']],
    ['a comedy with a dog, obviously', ['more:genre:comedy', 'more:detail:dogs']],
    ['mafia, and length is no problem', ['more:theme:gangsters']],
    ['My son saw Jaws and talks of nothing else. Something like that for him', ['company:children', 'like:jaws']],
    ['Our niece saw Alien and never stops talking about it. More like that', ['company:children', 'like:alien']],
    ['grandma (91) is here, she likes musicals', ['company:company', 'more:genre:musical']],
    ['two dads and a toddler, a western', ['company:children', 'more:genre:western']],
  ])('how much, with whom, and what it should be like: %s', reads)
})
