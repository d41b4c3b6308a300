import { describe, expect, it } from 'vitest'
import { readTokens } from '../../testing/wish-lexicon'

const AGAINST = ['less:genre:western', 'without:genre:western']
const FOR = ['more:genre:western', 'much-more:genre:western']

describe('turns of speech for what is not liked', () => {
  it.each([
    'westerns leave me cold',
    'a western would be wasted on me, westerns never did much for us',
    "I'm left cold by westerns",
    'give westerns a rest',
    "let's give the westerns a miss",
    'westerns? been there, done that',
    'westerns: never again',
    'you can keep your westerns',
    'westerns can do one',
    'hard pass on westerns',
    'I have zero tolerance for westerns',
    "I've sat through one western too many",
    'westerns get on my wick',
    'westerns bore the pants off me',
    "westerns don't float my boat",
    'I never saw the appeal of westerns',
    "I'd rather clean the oven than watch a western",
    'wild horses would not drag me to a western',
    "I wouldn't touch a western with a bargepole",
    'I draw the line at westerns',
    "I'm all westerned out, so no westerns",
    'westerns? Ugh',
    'I like westerns well enough, but not tonight',
    'My uncle swears by westerns. They bore me.',
    'My brother adores westerns, I find them tedious',
    'Everyone raves about westerns but I cannot stand them',
    'westerns suck',
    'oh goody, another western',
    'under no circumstances would I watch a western',
  ])('%s', (said) => {
    const read = readTokens(said)
    expect(read.filter((token) => token.endsWith('genre:western')).every((token) => AGAINST.includes(token))).toBe(true)
    expect(read.some((token) => AGAINST.includes(token))).toBe(true)
  })
})

describe('turns of speech for what is liked', () => {
  it.each([
    'westerns are right up my street',
    "I'm a total sucker for a western",
    'I could watch westerns till the cows come home',
    'westerns? Absolutely!',
    'westerns? Sign me up',
    'westerns yes please',
    "you can't beat a good western",
    'westerns never get old',
    'westerns tick all my boxes',
    'my guilty pleasure is westerns',
    'I go weak at the knees for westerns',
    'there is nothing I love more than a western',
    'There is not a western I would not watch',
    "I wouldn't be averse to a western",
    'big western fan here',
    "I'm in a western mood",
    'hate horror, love westerns',
  ])('%s', (said) => {
    expect(readTokens(said).filter((token) => token.endsWith('genre:western'))).toEqual([
      expect.toSatisfy((token: string) => FOR.includes(token)),
    ])
  })
})

describe('what is held against what', () => {
  it.each([
    ['not so much scary as eerie', ['more:mood:eerie', 'less:genre:horror']],
    ['less romance than friendship', ['more:theme:friendship', 'less:genre:romance']],
  ] as const)('%s', (said, tokens) => {
    expect(readTokens(said).toSorted()).toEqual([...tokens].toSorted())
  })
})

describe('limits said by the way', () => {
  it.each([
    ['ninety minutes, ten minutes either way', 'minutes:80-100'],
    ['at least an hour and no more than two', 'minutes:60-120'],
    ['under an hour and three quarters', 'minutes:-105'],
    ['made before I was born, which was in 1971', 'years:-1970'],
    ['like Stalker but shorter, two hours at most', 'minutes:-120'],
  ])('%s', (said, token) => {
    expect(readTokens(said)).toContain(token)
  })
})
