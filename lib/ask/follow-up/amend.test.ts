import { describe, expect, test } from 'vitest'
import { converse, strangerToday } from '@/testing/tables/conversation-table'

const after = (...turns: string[]) => converse(strangerToday, turns).at(-1)?.tokens.toSorted()

describe('what was misspoken', () => {
  test.each([
    [['only from Denmark', 'sorry, I meant Sweden'], ['only:country:SE']],
    [
      ['something scary', 'without Kate Hudson', 'sorry, I meant Kate Winslet'],
      ['more:genre:horror', 'without:person:kate-winslet'],
    ],
    [['no westerns', 'oops, I meant war films'], ['without:genre:war']],
    [['no dramas', 'sorry I meant no documentaries'], ['without:genre:documentary']],
    [['no horror', 'I said horror, I meant westerns'], ['without:genre:western']],
    [['less romance', 'I meant comedy'], ['less:genre:comedy']],
    [['not before 1980', 'I meant 1990'], ['years:1990-']],
    [
      ['for my daughter who is five', 'sorry, I meant six'],
      ['age:6', 'company:children'],
    ],
    [['I love Nicolas Cage', 'no, not Cage, I meant Nicholas Hoult'], ['more:person:nicholas-hoult']],
    // Asked for, and turned down by nothing.
    [['French', 'no wait, I meant Italian'], ['more:country:IT']],
    [
      ['a comedy with Bill Murray', 'I meant Steve Martin'],
      ['more:genre:comedy', 'more:person:steve-martin'],
    ],
  ])('%s', (turns, tokens) => expect(after(...turns)).toEqual(tokens))
})

describe('what is let in again', () => {
  test.each([
    [['thrillers', 'no Nicole Kidman', "she's ok after all"], ['more:genre:thriller']],
    [['no Tom Cruise', 'ok he can stay'], []],
    [['no gore', 'some is fine, nothing too bloody'], ['avoid:graphic-violence']],
    [['comedies', 'not from the US', 'ok, those are fine too'], ['more:genre:comedy']],
    [
      ['westerns, no violence', 'I meant no graphic violence'],
      ['avoid:graphic-violence', 'more:genre:western'],
    ],
    // Of the films on the page, and of somebody wanted.
    [
      ['family film', 'with Tom Hanks', "he's great"],
      ['more:genre:family', 'more:person:tom-hanks'],
    ],
  ])('%s', (turns, tokens) => expect(after(...turns)?.filter((token) => !token.startsWith('unread:'))).toEqual(tokens))
})
