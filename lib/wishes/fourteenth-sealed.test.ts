import { describe, expect, test } from 'vitest'
import { readTokens } from '../../testing/wish-lexicon'

const sorted = (tokens: readonly string[]) => [...tokens].sort()

// Kinds that the fourteenth sealed table showed, in other words than its own.
describe('what a first sight of people as they speak got wrong', () => {
  test.each([
    ["my mum won't let us watch anything with swearing", ['avoid:strong-language']],
    ["my dad doesn't let me see anything with guns or violence", ['avoid:violence', 'unread:guns']],
  ])('who forbids it is not there, and what is forbidden is turned down: %s', (said, tokens) =>
    expect(sorted(readTokens(said))).toEqual(tokens),
  )

  test.each([
    ["I'm studying the Italian so only films that speak Italian", ['only:language:it']],
    ['only movies where they speak German', ['only:language:de']],
    ['she speaks only Portuguese, so only films in Portuguese', ['only:language:pt']],
    ['only French films', ['only:country:FR']],
  ])('what somebody speaks or learns is a language: %s', (said, tokens) => expect(readTokens(said)).toEqual(tokens))

  test.each([
    ['minimum 90, maximum 120 minutes', 'minutes:90-120'],
    ['max 2 hours, min 90 minutes', 'minutes:90-120'],
    ['at least 1, at most 2 hours', 'minutes:60-120'],
    ['minimum length 80 minutes, maximum length 130 minutes', 'minutes:80-130'],
    ["it can't go past ninety minutes", 'minutes:-90'],
    ['nothing that runs past two and a half hours', 'minutes:-150'],
    ['b4 1980', 'years:-1979'],
  ])('bounds as people put them: %s', (said, token) => expect(readTokens(said)).toEqual([token]))

  test.each([
    [
      'no horror full stop something funny comma maybe French question mark',
      ['more:country:FR', 'more:genre:comedy', 'without:genre:horror'],
    ],
    ['the question mark film', ['unread:mark']],
  ])('dictated marks are marks: %s', (said, tokens) => expect(sorted(readTokens(said))).toEqual(tokens))

  test.each([
    ["there's two kids on the sofa", ['company:children']],
    ['I have six teenagers here, something scary', ['age:13', 'company:children', 'more:genre:horror']],
    ['with a nine-year-old who hates clowns', ['age:9', 'company:children', 'without:detail:clowns']],
    ['movies about a ten-year-old who runs away', []],
  ])('children who are there: %s', (said, tokens) => {
    expect(sorted(readTokens(said))).toEqual(tokens)
  })

  test.each([
    ['our rule tonight is no subtitles', ['only:language:en']],
    ['the rules are simple: no horror', ['without:genre:horror']],
    ['starring Tom Hanks or Denzel Washington exclusively', ['only:person:denzel-washington', 'only:person:tom-hanks']],
    ['it has to be colour', ['without:detail:black-and-white']],
    ['westerns, colour please', ['more:genre:western', 'without:detail:black-and-white']],
    ["I can't cope with subtitles", ['only:language:en']],
    ['black and white is too hard on my eyes', ['less:detail:black-and-white']],
    ['no one may be naked', ['avoid:nudity']],
    ['nobody should get shot', ['avoid:violence']],
    ["films where everybody sings, I can't bear it", ['less:genre:musical']],
  ])('rules in other words: %s', (said, tokens) => expect(sorted(readTokens(said))).toEqual(tokens))

  test.each(['full of colour', 'a splash of colour', 'people of colour in the lead'])(
    'colour that is none of the picture: %s',
    (said) => expect(readTokens(said)).not.toContain('without:detail:black-and-white'),
  )

  test.each([
    ['I dozed off during Dune twice, so nothing like that', ['unlike:dune-2021']],
    ['Funny story, we met at a screening of Alien. Westerns please.', ['more:genre:western']],
    ['so over musicals, gimme a western', ['less:genre:musical', 'more:genre:western']],
    ['heists and trains, much more of both', ['much-more:setting:train', 'much-more:theme:heists']],
    ['war and horror: none of either', ['without:genre:horror', 'without:genre:war']],
    ['old ghost tales', ['more:theme:ghosts', 'years:-1969']],
    ['watched all the spy films there are, so westerns please', ['more:genre:western']],
    ['something for a rainy day', []],
    ['a sad story', ['more:mood:melancholy']],
  ])('what is told, and what is wished: %s', (said, tokens) => expect(sorted(readTokens(said))).toEqual(tokens))
})
