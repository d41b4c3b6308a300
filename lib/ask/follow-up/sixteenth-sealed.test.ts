import { describe, expect, test } from 'vitest'
import { converse, strangerToday } from '@/testing/tables/conversation-table'

const last = (said: readonly string[]) => converse(strangerToday, said).at(-1)?.tokens
const reads = (said: readonly string[], wish: readonly string[]) =>
  expect([...(last(said) ?? [])].sort()).toEqual([...wish].sort())

// Kinds that the sixteenth sealed table showed, in other words than its own.
describe('what a turn does to the turns before it', () => {
  test.each([
    [['I hate everything French', 'ok, comedies are an exception'], ['without:country:FR~genre:comedy']],
    [['no horror', 'vampires would be an exception'], ['without:genre:horror~theme:vampires']],
    [['no westerns', 'hm, Clint Eastwood is the only exception'], ['without:genre:western~person:clint-eastwood']],
  ])('an exception to a rule that stands: %j', reads)

  test.each([
    [
      ['for my daughter, she is 7', 'sorry, I meant 8'],
      ['company:children', 'age:8'],
    ],
    [
      ['with a 9 year old', 'oops, ten'],
      ['company:children', 'age:10'],
    ],
    [
      ['a comedy under 90 minutes', 'no wait, 100'],
      ['more:genre:comedy', 'minutes:-100'],
    ],
    [
      ['a thriller, max 2 hours', 'sorry, 3'],
      ['more:genre:thriller', 'minutes:-180'],
    ],
    [
      ['westerns before 1980', 'sorry, 1970'],
      ['more:genre:western', 'years:-1969'],
    ],
    [
      ['film for my son he is 11', 'max 90 minutes', 'sorry, 12'],
      ['company:children', 'age:12', 'minutes:-90'],
    ],
    [
      ['with my daughter, she is 6', 'sorry, 7, it was her birthday'],
      ['company:children', 'age:7'],
    ],
    [
      ['family film', 'from the last twenty years'],
      ['more:genre:family', 'years:2006-'],
    ],
    [['a western', 'sorry, 3'], ['more:genre:western']],
  ])('a number alone corrects the number said last: %j', (said, wish) =>
    expect(
      last(said)
        ?.filter((token) => !token.startsWith('unread:'))
        .sort(),
    ).toEqual([...wish].sort()),
  )

  test.each([
    [
      ['horror', '1990 or later'],
      ['more:genre:horror', 'years:1990-'],
    ],
    [
      ['comedies', '90 minutes or shorter'],
      ['more:genre:comedy', 'minutes:-90'],
    ],
    [
      ['comedies', 'from the nineties or later'],
      ['more:genre:comedy', 'years:1990-'],
    ],
  ])('a value and on, whatever the page shows: %j', reads)

  test.each([
    ['a long war film', 'actually, shorter'],
    ['a long western', 'on second thoughts, a bit shorter'],
    ['a long drama', 'hm, no, shorter'],
  ])('thought better of: %s, %s', (first, then) => {
    const minutes = last([first, then])?.filter((token) => token.startsWith('minutes:'))
    expect(minutes).toEqual([expect.stringMatching(/^minutes:-\d+$/)])
  })

  test.each([
    [['films like Alien', 'scrap alien, a western'], ['more:genre:western']],
    [['like Jaws', 'cancel jaws, something funny'], ['more:genre:comedy']],
  ])('an example is taken away: %j', reads)

  test.each([
    [
      ['Meryl Streep', 'just her comedies'],
      ['more:person:meryl-streep', 'only:genre:comedy'],
    ],
    [
      ['Tom Hanks', 'no, not his war films'],
      ['more:person:tom-hanks', 'without:genre:war'],
    ],
    [
      ['Tom Hanks', 'but none of his comedies'],
      ['more:person:tom-hanks', 'without:genre:comedy'],
    ],
    [
      ['Bruce Willis', 'not his action stuff please'],
      ['more:person:bruce-willis', 'without:genre:action'],
    ],
  ])('which of somebody’s films: %j', reads)

  test.each([
    [['silent comedies', 'with sound this time'], ['more:genre:comedy']],
    [['silent horror', 'a talkie then'], ['more:genre:horror']],
    [['silent westerns', 'no, sound please'], ['more:genre:western']],
  ])('silent no longer: %j', reads)

  test.each([
    [
      ['only from France', 'make it French or Italian'],
      ['only:country:FR', 'only:country:IT'],
    ],
    [
      ['only comedies', 'make that comedies or musicals'],
      ['only:genre:comedy', 'only:genre:musical'],
    ],
    [['only Korean films', 'ok, make that Japanese'], ['only:country:JP']],
  ])('what was narrowed to stays narrow: %j', reads)

  test.each([
    [
      ['comedies', 'my wife says no musicals'],
      ['more:genre:comedy', 'without:genre:musical'],
    ],
    [
      ['a western', 'he says trains too'],
      ['more:genre:western', 'more:setting:train'],
    ],
    [
      ['a christmas film', 'no santa please'],
      ['more:setting:christmas', 'unread:santa'],
    ],
    [
      ['films about animals', 'nothing awful happens to the dog'],
      ['more:theme:animals', 'avoid:animal-harm'],
    ],
  ])('said by others, and of a part: %j', reads)
})
