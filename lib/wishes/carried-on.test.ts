import { describe, expect, it } from 'vitest'
import { readTokens } from '../../testing/wish-lexicon'

const reads = (said: string, ...tokens: string[]) => expect([...readTokens(said)].sort()).toEqual(tokens.sort())

describe('a verdict that is carried on to the next thing', () => {
  it.each([
    ['horror is out, so is war', 'without:genre:horror', 'without:genre:war'],
    ['no zombies, and same for vampires', 'without:theme:zombies', 'without:theme:vampires'],
    ['I hate musicals and the same goes for westerns', 'without:genre:musical', 'without:genre:western'],
    ['no gore, ditto torture', 'avoid:gore', 'avoid:torture'],
    ['superheroes are done to death, as are zombies', 'less:theme:superheroes', 'less:theme:zombies'],
    ['horror bores me and so do musicals', 'less:genre:horror', 'less:genre:musical'],
    ['westerns bore me, musicals too', 'less:genre:western', 'less:genre:musical'],
    ["I can't stand horror. Westerns as well.", 'without:genre:horror', 'without:genre:western'],
  ])('%s', reads)

  it.each([
    ['I love noir, westerns too', 'more:genre:noir', 'more:genre:western'],
    ['no horror. I want a comedy too', 'more:genre:comedy', 'without:genre:horror'],
    ['nothing scary, and something funny too', 'more:genre:comedy', 'without:genre:horror'],
    ['no horror, and I love thrillers as well', 'more:genre:thriller', 'without:genre:horror'],
    ['no horror, I love thrillers too', 'more:genre:thriller', 'without:genre:horror'],
    ['no horror, my kids love cartoons', 'company:children', 'more:genre:animation', 'without:genre:horror'],
    ['no westerns, I want musicals also', 'more:genre:musical', 'without:genre:western'],
    ['no westerns; comedies are great, dramas too', 'more:genre:comedy', 'more:genre:drama', 'without:genre:western'],
  ])('what is liked in between ends it: %s', reads)
})

describe('what somebody who is away thinks', () => {
  it.each([
    ["my husband can't stand westerns but he's not here tonight"],
    ["my wife hates horror, but she's away"],
    ["the kids hate black and white films but they're at grandma's"],
  ])('%s', reads)

  it('what is wished besides stays', () =>
    reads("my flatmate hates subtitles but he's away, so something Polish", 'more:country:PL'))
  it('of those who are here it holds', () =>
    reads("my wife hates horror, and she's here", 'company:company', 'without:genre:horror'))
})

describe('what was disliked once', () => {
  it.each([
    ['I used to hate musicals, now I love them', 'more:genre:musical'],
    ['used to avoid horror, nowadays I enjoy it', 'more:genre:horror'],
    ['I used to love westerns, now they bore me', 'less:genre:western'],
  ])('%s', reads)
})

describe('other days, this year, and a weak stomach', () => {
  it.each([
    ['tonight no horror, other days are fine', 'without:genre:horror'],
    ['horror is fine'],
    ["this year's films", 'years:2026-2026'],
    ["last year's films", 'years:2025-2025'],
    ["I'm squeamish", 'avoid:gore'],
    ["I'm squeamish as hell so not too violent", 'avoid:graphic-violence'],
    ["I'm not squeamish"],
    ['blood makes me faint', 'avoid:graphic-violence'],
    ["recent films only, I've seen the old ones", 'years:2020-'],
  ])('%s', reads)
})
