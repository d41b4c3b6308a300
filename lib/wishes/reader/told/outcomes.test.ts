import { describe, expect, it } from 'vitest'
import { readTokens } from '../../../../testing/wish-lexicon'

const asked = (said: string) => readTokens(said).filter((token) => !token.startsWith('unread:'))

describe('a correction', () => {
  it.each([
    ['a comedy, no wait, a thriller', ['more:genre:thriller']],
    ['a comedy no sorry a thriller', ['more:genre:thriller']],
    ['French. No, Spanish', ['more:country:ES']],
    ['I typed Iran but meant Iraq', ['more:country:IQ']],
    ['90s, sorry, I mean the 80s', ['more:era:1980s']],
    ['with Tom Hanks, I mean Tom Hardy', ['more:person:tom-hardy']],
    ['a western. make that a noir', ['more:genre:noir']],
    ['a Korean thriller, scratch that, a comedy', ['more:country:KR', 'more:genre:comedy']],
    ['without zombies, I mean vampires', ['without:theme:vampires']],
    ['no, a comedy', ['more:genre:comedy']],
    ['forget what I said, a musical', ['more:genre:musical']],
  ])('takes the place of what was said: %s', (said, tokens) => {
    expect(asked(said).toSorted()).toEqual(tokens.toSorted())
  })

  it.each([
    ['coming of age but make it gay', ['more:theme:coming-of-age', 'more:theme:lgbtq']],
    ['musicals, no, horror, no, comedies, yes', ['more:genre:comedy', 'without:genre:musical', 'without:genre:horror']],
    ['no horror. no, no gore', ['without:genre:horror', 'avoid:gore']],
    ['a comedy, I mean I love comedies', ['more:genre:comedy']],
  ])('is none where something is added, judged or said again: %s', (said, tokens) => {
    expect(asked(said).toSorted()).toEqual(tokens.toSorted())
  })
})

describe('a condition with an outcome', () => {
  it.each([
    ["if it's over two hours I fall asleep", ['minutes:-120']],
    ["we can't finish if it's longer than 110 minutes", ['minutes:-110']],
    ['if there are zombies, forget it', ['without:theme:zombies']],
    ["count me out if it's a war film", ['without:genre:war']],
    ["when it's a musical I leave the room", ['without:genre:musical']],
    ['if it has subtitles my dad falls asleep', ['only:language:en', 'company:company']],
    ["if it's not funny, don't bother", ['only:genre:comedy']],
    ["unless it's Polish I'm not interested", ['only:country:PL']],
    ["don't bother unless it's Korean", ['only:country:KR']],
    ["if it's from before 1980 my kids won't watch it", ['years:1980-', 'company:children']],
    ["if it's slow I fall asleep", ['less:mood:contemplative']],
  ])('rules out, or is the only thing: %s', (said, tokens) => {
    expect(asked(said).toSorted()).toEqual(tokens.toSorted())
  })

  it('rules nothing out where the outcome is welcome', () => {
    expect(asked('if it has Nicolas Cage in it, count me in')).toEqual(['more:person:nicolas-cage'])
    expect(asked("a thriller, and if it's Korean even better")).toEqual(
      ['more:country:KR', 'more:genre:thriller'].toSorted().toReversed(),
    )
  })

  it('turns down what was told of before a plain no', () => {
    expect(asked("she likes horror but she's seven so no")).toEqual([
      'without:genre:horror',
      'company:children',
      'age:7',
    ])
    expect(asked('Grandad keeps asking for war films and we keep saying no')).toEqual(['without:genre:war'])
  })

  it('takes nothing from what comes of it', () => {
    expect(asked('so sad that I laugh about it afterwards')).toEqual(['more:mood:melancholy'])
    expect(asked('so old that they talk funny')).toEqual(['ask:years:-1969=old'])
  })
})
