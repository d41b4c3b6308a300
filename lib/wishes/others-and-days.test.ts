import { describe, expect, it } from 'vitest'
import { readTokens } from '../../testing/wish-lexicon'

const asked = (said: string) => readTokens(said).filter((token) => !token.startsWith('unread:'))

describe('kinds of sentences that the twenty-first to twenty-fourth tables were read wrongly by', () => {
  it.each([
    // What others hold of a thing, and what we say to it.
    ["my mates think westerns are boring, I don't", ['more:genre:western', 'company:company']],
    ['people say musicals are cringe but I like them', ['more:genre:musical']],
    ["everyone says horror is trash. they're wrong", ['more:genre:horror']],
    ['critics hate documentaries, i love them', ['more:genre:documentary']],
    ['apparently documentaries are boring. not to me', ['more:genre:documentary']],
    ["my ex loved war films, I don't", ['less:genre:war']],
    ["my mum hates horror, I don't", ['company:company']],
    ["my sister can't stand horror but I can", ['company:company']],
    ['my wife is obsessed with true crime, not me', ['company:company']],
    ["dad reckons westerns are the best thing ever, I'm not so sure", []],
    ['my brother says musicals are silly and I agree', ['less:genre:musical']],
    // A film that is judged.
    ['Dune is overrated', ['unlike:dune-2021']],
    ['titanic is done to death', ['unlike:titanic']],
    ['Inception does nothing for me', ['unlike:inception']],
    ['The Godfather put me to sleep', ['unlike:the-godfather']],
    ['Heat is the best film ever made', ['like:heat']],
    ['Love is overrated', []],
    ['Forrest Gump? seen it too often', ['unlike:forrest-gump']],
    ['I said no horror but The Shining is great', ['without:genre:horror', 'like:the-shining']],
    ['Alien or Aliens? Both', ['like:alien', 'like:aliens']],
    ['Jaws or Psycho? neither please', ['unlike:jaws', 'unlike:psycho']],
    // What somebody is used to.
    ['different from what I always watch (crime)', ['less:genre:crime']],
    ['I only ever watch horror so something else please', ['less:genre:horror']],
    ['a break from my usual superhero stuff', ['less:theme:superheroes']],
    ['under two hours, different from what I usually watch (crime)', ['minutes:-120', 'less:genre:crime']],
    ['I only watch horror', ['only:genre:horror']],
    // Where somebody is, and what they are going through.
    ['in hospital with a broken leg, make me laugh', ['more:genre:comedy']],
    ['just back from a wedding, easy comedy', ['more:genre:comedy']],
    ['snowed in, comedy', ['more:genre:comedy']],
    ['on a train, claustrophobic', ['more:setting:train', 'more:mood:claustrophobic']],
    ['a comedy set in a hospital', ['more:genre:comedy', 'more:setting:hospital']],
    // Figures of speech.
    ['work is a war zone, give me a comedy', ['more:genre:comedy']],
    ["it's a jungle out there, family film", ['more:genre:family']],
    ["I'd kill for a good thriller", ['more:genre:thriller']],
    ['save the drama for your mama, comedy please', ['more:genre:comedy']],
    ['a film set in the jungle', ['more:setting:jungle']],
    // Who is there.
    ['we are two Italians and a Scot, something funny', ['more:genre:comedy', 'company:company']],
    ['two Italian films', ['more:country:IT']],
    ['with an 18 month old on my lap', ['company:children', 'age:1']],
    ['kids are 30 months and 6 years', ['company:children', 'age:2']],
    ['for an 11 months old', ['company:children', 'age:0']],
    // From there, and in that language.
    ['film in français svp', ['more:language:fr']],
    ['something en español', ['more:language:es']],
    ['kdramas', ['ask:more:country:KR=kdramas']],
    ['films set in Japan', ['more:country:JP']],
    // Taken back, and what is new.
    ['forget the western, make it a musical', ['more:genre:musical']],
    ['i know i asked for horror but now something gentle', ['more:mood:tender']],
    ["horror. wait no. my sister's here. comedy then", ['more:genre:comedy', 'company:company']],
    ['a thriller would be ok too', ['more:genre:thriller']],
    ["long? I don't mind long", []],
    ["What's good from Iran lately?", ['more:country:IR', 'years:2020-']],
    ["I've been tired lately, a comedy", ['more:genre:comedy']],
    ["not horror, not war. Otherwise I'm easy", ['without:genre:horror', 'without:genre:war']],
    ['I have a thing for musicals', ['more:genre:musical']],
    ['I have a thing against musicals', ['less:genre:musical']],
    ['nothing American for once', ['without:country:US']],
    ['at home tonight, scare me', ['more:genre:horror']],
  ])('reads: %s', (said, tokens) => {
    expect(asked(said).toSorted()).toEqual(tokens.toSorted())
  })

  it.each(['films set in India but not made there', 'set in Japan but not Japanese'])(
    'wants nothing from where a film is only set: %s',
    (said) => {
      expect(asked(said).filter((token) => token.startsWith('more:'))).toEqual([])
      expect(readTokens(said).some((token) => token.startsWith('unread:'))).toBe(true)
    },
  )

  it('asks which of a list of names is meant, and needs no answer to what a day holds', () => {
    expect(readTokens('Carpenter, Cronenberg and Craven')).toContain('ask:more:person:john-carpenter=carpenter')
    expect(readTokens("I've got a headache, a comedy")).toEqual(['more:genre:comedy'])
    expect(readTokens('no comedy please, but funny is ok')).toEqual(['unread:comedy'])
  })
})
