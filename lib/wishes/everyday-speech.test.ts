import { describe, expect, it } from 'vitest'
import { readTokens } from '../../testing/wish-lexicon'

describe('how people say it when nobody listens', () => {
  it.each([
    // Ages in short.
    ["I'm 10 and I like comedies", ['more:genre:comedy', 'company:children', 'age:10']],
    ['a western, my niece has 8 years', ['more:genre:western', 'company:children', 'age:8']],
    ['westerns for my 13yo son', ['more:genre:western', 'company:children', 'age:13']],
    // "The ones" are what was named before.
    ['no comedies except black ones', ['without:genre:comedy~mood:darkly-funny']],
    // Threats, irony and praise that looks like a complaint.
    ["a comedy, and if it's horror I'm out", ['more:genre:comedy', 'without:genre:horror']],
    ["if it's Alien I'm leaving", ['unlike:alien']],
    ['oh great, another musical', ['less:genre:musical']],
    ["never met a western I didn't like", ['more:genre:western']],
    // What somebody would say is not ours.
    ['my doctor would say no horror', ['unread:horror']],
    // A scene of it is not all of it, and politeness takes nothing back.
    ['no fight scenes', ['unread:fight scenes']],
    ["rather not have subtitles if that's ok", ['only:language:en']],
    // "There" is the one place that was named.
    ['my wife is Polish, something from there', ['more:country:PL', 'company:company']],
    ["no offence to the Americans but one that isn't from there", ['without:country:US']],
    // "That" points at somebody, and does not say how much.
    ['nothing with that Tom Hanks in it', ['without:person:tom-hanks']],
    // A slip beside a first name is somebody, alone it is a question.
    ['with jim carey', ['more:person:jim-carrey']],
  ])('%s', (said, tokens) => {
    expect(readTokens(said).toSorted()).toEqual(tokens.toSorted())
  })
})

describe('a name that may be something else', () => {
  it.each([
    ['Kieslowski, Wajda, Holland', 'ask:more:country:NL=holland'],
    ['a gambit', 'ask:more:country:GM=gambit'],
  ])('is asked about: %s', (said, token) => {
    expect(readTokens(said)).toContain(token)
  })
})

describe('somebody of whom it is said', () => {
  it.each([
    ["mum's in hospital, a western", ['more:genre:western', 'ask:more:setting:hospital=hospital']],
    ["if it makes me cry I'm blaming you", ['ask:more:mood:melancholy=makes me cry']],
    ["Kurosawa's samurai films", ['more:person:akira-kurosawa', 'more:detail:samurai']],
    ['hate musicals, love La La Land', ['without:genre:musical', 'like:la-la-land']],
  ])('%s', (said, tokens) => {
    expect(readTokens(said)).toEqual(expect.arrayContaining(tokens))
  })
})
