import { describe, expect, test } from 'vitest'
import { readTokens } from '../../testing/wish-lexicon'

const sorted = (tokens: readonly string[]) => [...tokens].sort()
const reads = (said: string, tokens: readonly string[]) => expect(sorted(readTokens(said))).toEqual(sorted(tokens))

// Kinds that the fifteenth sealed table showed, in other words than its own.
describe('what a first sight of people as they speak got wrong', () => {
  test.each([
    ['Only comedies, the week was long enough', ['only:genre:comedy']],
    ['musicals only, my job is dull enough', ['only:genre:musical']],
    ['zombies, enough', ['less:theme:zombies']],
    ['Enough with the zombies', ['less:theme:zombies']],
  ])('enough of a thing, and how something is: %s', reads)

  test.each([
    ['no French comedies, those from Italy are fine though', ['without:country:FR+genre:comedy~country:IT']],
    ['No Hollywood thrillers, ones from Korea are ok though', ['without:country:US+genre:thriller~country:KR']],
    ['No British dramas, the ones from Ireland are welcome', ['more:country:IE', 'without:country:GB+genre:drama']],
    ['no musicals, unless it is old, say before 1970', ['unread:musicals, unless it is old, say before 1970']],
    ['no westerns except old ones, before 1960', ['unread:westerns except old ones, before 1960']],
  ])('what is let in behind a rule is not turned down, and no half of it is a rule: %s', reads)

  test.each([
    ['between 1970 and 1975, no, 1980', ['years:1970-1980']],
    ['from 1980 to 1985, actually until 1989', ['years:1980-1989']],
    ['before 1960, no, 1970', ['years:-1969']],
    ['under 90 minutes, no wait, 100', ['minutes:-100']],
    ['under 90, no, 100 minutes', ['minutes:-100']],
    ['from 1990 to 1999, no war films', ['without:genre:war', 'years:1990-1999']],
    ['under 90 minutes, no gore', ['avoid:gore', 'minutes:-90']],
  ])('the later number stands in the place of the first: %s', reads)

  test.each([
    ["not that I hate horror, I just wouldn't tonight", ['less:genre:horror']],
    ['everyone complained about the violence last time', ['avoid:graphic-violence']],
    ['the kids moaned about the musical numbers', ['company:children', 'less:genre:musical']],
    ['nobody complained about the musicals', []],
  ])('what people say of a kind in so many words: %s', (said, tokens) =>
    expect(sorted(readTokens(said).filter((token) => !token.startsWith('unread:')))).toEqual(sorted(tokens)),
  )

  test.each([
    ['she chooses everything at random, I want a western', ['more:genre:western']],
    ['the last film was picked at random and it was awful', []],
    ['pick something at random', ['surprise']],
    ['they all have to survive', []],
    ['I do like underdogs', ['more:theme:outsiders']],
    ['Czech films from the communist era', ['ask:years:-1989=communist era', 'more:country:CZ']],
    ['something Agatha Christie', ['ask:more:genre:mystery=agatha christie']],
  ])('what is told, and what is only near to a term: %s', (said, tokens) =>
    expect(sorted(readTokens(said).filter((token) => !token.startsWith('unread:')))).toEqual(sorted(tokens)),
  )
})
