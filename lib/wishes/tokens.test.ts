import { describe, expect, it } from 'vitest'
import { wishOf } from './kept-wish'
import { emptyWish, type Wish } from './schema'
import { tokensOf } from './tokens'

const full: Wish = {
  want: [
    { facet: 'genre:western', level: 'more' },
    { facet: 'mood:bleak', level: 'less' },
    { facet: 'country:JP', level: 'much-more' },
  ],
  without: ['genre:horror'],
  combinations: [
    { all: ['genre:comedy', 'country:US'], unless: [] },
    { all: ['region:asia'], unless: ['country:KR', 'country:JP'] },
  ],
  only: ['era:1970s'],
  like: ['alien'],
  unlike: ['jaws'],
  minutes: { from: null, to: 120 },
  years: { from: 1970, to: 1979 },
  avoid: ['gore'],
  company: 'children',
  age: 6,
  wellKnown: 'hidden',
  surprise: true,
  ofGroup: true,
  unread: ['black and white'],
}

describe('tokens', () => {
  it('write a wish out', () => {
    expect(tokensOf(full)).toEqual([
      'more:genre:western',
      'less:mood:bleak',
      'much-more:country:JP',
      'without:genre:horror',
      'without:genre:comedy+country:US',
      'without:region:asia~country:KR~country:JP',
      'only:era:1970s',
      'like:alien',
      'unlike:jaws',
      'minutes:-120',
      'years:1970-1979',
      'avoid:gore',
      'company:children',
      'age:6',
      'known:hidden',
      'surprise',
      'of-group',
      'unread:black and white',
    ])
    expect(tokensOf(emptyWish)).toEqual([])
  })

  it('come back as the same wish', () => {
    expect(wishOf(tokensOf(full))).toEqual(full)
    expect(wishOf([])).toEqual(emptyWish)
  })

  it.each([
    'nonsense',
    'avoid:spoons',
    'company:aliens',
    'minutes:soon',
    'age:old',
    'age:40',
    'known:well',
    'more:colour:blue',
    'surprise:me',
    'without:gore',
    'without:genre:war+gore',
    'without:genre:war~',
  ])('are refused when one is none: %s', (token) => {
    expect(wishOf([token])).toBeNull()
  })
})
