import { describe, expect, test } from 'vitest'
import { readTokens } from '../../testing/wish-lexicon'

const reads = (said: string, tokens: readonly string[]) =>
  expect(
    readTokens(said)
      .filter((token) => !token.startsWith('unread:'))
      .toSorted(),
  ).toEqual(tokens.toSorted())
const unread = (said: string, words: string) => expect(readTokens(said)).toContain(`unread:${words}`)

// Kinds that an open table by another writer showed, in other words than its own.
describe('how long and how old', () => {
  test.each([
    ['nothing older as 1990', ['years:1990-']],
    ['something more as two hours', ['minutes:120-']],
    ["nothing from before i was born (i'm from 1985)", ['years:1985-']],
    ['not older than our house, built in 1930', ['years:1930-']],
    ['at least two hours and no more than three', ['minutes:120-180']],
    ['not more than 110 minutes and not less than 85', ['minutes:85-110']],
    ['you gave us a film of three hours last week, so please under two', ['minutes:-120']],
    ['we have two hours, no kids under five', ['minutes:-120']],
    ['i have exactly 87 minutes on the train', ['minutes:-87']],
    ['Three hours is too much for me. 2 at most', ['minutes:-120']],
  ])('%s', reads)
})

describe('rules and exceptions', () => {
  test.each([
    ["no musicals. ok musicals if they're animated", ['without:genre:musical~genre:animation']],
    ["I can handle horror if it's funny, otherwise no", ['without:genre:horror~genre:comedy']],
    ["I don't do horror, with the exception of Hitchcock", ['without:genre:horror~person:alfred-hitchcock']],
    ["Unless it is Italian, I don't want opera", ['without:detail:opera~country:IT']],
    ['no evening without a murder', ['more:theme:murder']],
    ['What is a film without a train in it?', ['more:setting:train']],
    ['what hollywood lacks these days is romance', ['more:genre:romance']],
    ['everything except animation is ok', ['without:genre:animation']],
    ['no horror, maybe a romance', ['without:genre:horror', 'more:genre:romance']],
    ['no swearing, in colour', ['avoid:strong-language', 'without:detail:black-and-white']],
    ['Silent I do not want', ['without:language:zxx']],
    ['dancing ok singing not', ['without:genre:musical']],
    ['thrillers, but no american ones', ['more:genre:thriller', 'without:country:US+genre:thriller']],
    ['westerns, Italian ones', ['more:genre:western', 'more:country:IT']],
    ['the dog must survive', ['avoid:animal-harm']],
    ['slow but not that slow', ['more:mood:contemplative']],
    ['so no jump scares, love', ['avoid:jump-scares']],
    ['not sad at all, sorry. bittersweet', ['without:mood:melancholy', 'more:mood:bittersweet']],
  ])('%s', reads)
})

describe('what is told, and verdicts around a thing', () => {
  test.each([
    ["the one thing I can't stand is musicals", ['without:genre:musical']],
    ['every film I see is about zombies, enough', ['less:theme:zombies']],
    ['no offence to the French but their films bore me', ['less:country:FR']],
    ['there is no better film than Heat', ['like:heat']],
    ["can't get enough of Fellini's women", ['much-more:person:federico-fellini']],
    ['do they have to be so slow? a thriller', ['less:mood:contemplative', 'more:genre:thriller']],
    ['anything and everything with Tom Hanks', ['more:person:tom-hanks']],
    ['I come from Senegal and live in Oslo. Something from home', ['more:country:SN']],
    ['kids between 4 and 9', ['company:children', 'age:4']],
    ['my son is 9, his cousin is 7', ['company:children', 'age:7']],
  ])('%s', reads)

  test.each([
    ['I hate everything', 'i hate everything'],
    ['a film to understand my teenage daughter', 'my teenage daughter'],
    ['a Nolan, but not the one about dreams', 'the one about dreams'],
    ['a film with less than five actors', 'with less than five actors'],
  ])('is said not to be understood: %s', unread)
})
