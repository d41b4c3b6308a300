import { describe, expect, it } from 'vitest'
import { readTokens } from '../../testing/wish-lexicon'

const reads = (said: string, tokens: readonly string[]) => expect(readTokens(said).sort()).toEqual([...tokens].sort())

describe('a complaint that there is none', () => {
  it.each([
    ['why are there no good pirate films?', ['more:detail:pirates']],
    ['how come there are no heist films', ['more:theme:heists']],
    ["there aren't enough westerns", ['more:genre:western']],
    ["why don't they make musicals anymore?", ['more:genre:musical']],
    ['nobody makes westerns any more', ['more:genre:western']],
    ["haven't seen a decent heist film in ages", ['more:theme:heists']],
    ['never enough sharks if you ask me', ['much-more:detail:sharks']],
    // Rules, and plenty, are none.
    ['make sure there are no clowns, and no horror', ['without:genre:horror', 'without:detail:clowns']],
    ['why is there so much horror?', ['less:genre:horror']],
  ])('%s', reads)
})

describe('a rule of two halves', () => {
  it.each([
    [
      'no thrillers set in space or on a train',
      ['without:genre:thriller+setting:space', 'without:genre:thriller+setting:train'],
    ],
    [
      'no comedies about weddings or funerals',
      ['without:genre:comedy+theme:weddings', 'without:genre:comedy+detail:funerals'],
    ],
    ['nothing set in space or on a train', ['without:setting:space', 'without:setting:train']],
    ['no horror or westerns set in space', ['without:genre:horror', 'without:genre:western+setting:space']],
    ['less comedies set in schools', ['less:setting:school']],
    ['fewer thrillers about drugs', ['less:genre:thriller']],
    ['less slow westerns', ['less:mood:contemplative', 'more:genre:western']],
    ["westerns are out unless they're Italian", ['without:genre:western~country:IT']],
    [
      'no science fiction except Arrival, that one was beautiful',
      ['without:genre:science-fiction', 'like:arrival', 'unread:beautiful'],
    ],
  ])('%s', reads)
})

describe("others' habits beside one's own wish", () => {
  it.each([
    ['my turn tonight: she always picks horror, I want a heist', ['more:theme:heists']],
    ['I want a heist, she always picks horror', ['more:theme:heists']],
    ['my kids only want cartoons, I want a thriller', ['more:genre:thriller', 'company:children']],
    ["dad only watches war films. he's not here tonight, so a comedy", ['more:genre:comedy']],
    ['my wife loves westerns, so a western', ['more:genre:western', 'company:company']],
    ['she says romcom, I say heist movie', ['more:genre:romance', 'more:genre:comedy', 'more:theme:heists']],
    ['the wife wants a western. fine.', ['more:genre:western', 'company:company']],
  ])('%s', reads)
})

describe('a correction', () => {
  it.each([
    ['I said westerns, never mind, comedies', ['more:genre:comedy']],
    ['a western no wait not a western a samurai film', ['more:detail:samurai']],
    ['horror hmm no I want a musical', ['more:genre:musical']],
    ['something with tom hanks no not tom hanks the other one tom cruise', ['more:person:tom-cruise']],
    ['never mind westerns, comedies please', ['more:genre:comedy']],
  ])('%s', reads)
})

describe('who is asking, and asides', () => {
  it.each([
    ['nurse, so no hospitals', ['without:setting:hospital']],
    ['retired teacher, comedies please', ['more:genre:comedy']],
    ['nurses, doctors, hospitals', ['more:setting:hospital', 'more:detail:doctors']],
    ['films from when I was in school so 1988 to 1994', ['years:1988-1994']],
    ['my flatmate says musicals are for children but I want a musical', ['more:genre:musical']],
    ['my lil sister (8) is watching too', ['company:children', 'age:8']],
    [
      'loved interstellar, loved arrival, found gravity boring',
      ['like:interstellar', 'like:arrival', 'unlike:gravity'],
    ],
    ['last thing i need right now is a war film', ['without:genre:war']],
    ['something set in one room, no more than two people', ['unread:no more than two people', 'more:setting:one-room']],
  ])('%s', reads)
})

describe('"non" is of the word it is joined to', () => {
  it.each([
    ['non-American war films', ['without:country:US', 'more:genre:war']],
    ['non French westerns, please', ['without:country:FR', 'more:genre:western']],
    ['non-english thrillers', ['without:language:en', 'more:genre:thriller']],
    ['non-violent westerns', ['avoid:violence', 'more:genre:western']],
  ])('%s', reads)
})

describe('a name behind "not" says which; what stands behind it is wanted', () => {
  it.each([
    ['animation, not Disney, funny', ['more:genre:animation', 'more:genre:comedy', 'unread:disney']],
    ['something like Alien, not Aliens, slow', ['like:alien', 'unlike:aliens', 'more:mood:contemplative']],
    // "No" goes on over its list.
    ['no disney, horror or musicals', ['without:genre:horror', 'without:genre:musical', 'unread:disney']],
  ])('%s', reads)
})

describe('words of messages', () => {
  it.each([
    ['no horror thx', ['without:genre:horror']],
    ['smth like gone girl plz', ['like:gone-girl']],
    ['sth slow plz', ['more:mood:contemplative']],
  ])('%s', reads)
})

describe('a long film that is let in', () => {
  it.each([
    ['westerns, three hours is fine', ['more:genre:western']],
    ['up to two hours is fine', ['minutes:-120']],
  ])('%s', reads)
})
