import { describe, expect, it } from 'vitest'
import { catalogLexicon, readTokens, TABLE_YEAR } from '../../../../testing/wish-lexicon'
import { readAsking, readWish } from '../../read-wish'

describe('a single word that names an everyday thing as well', () => {
  it.each([
    ['2h15 max, train leaves after that', 'ask:more:setting:train=train'],
    ['moving house tomorrow, give me a western', 'ask:more:setting:house=house'],
    ['my cousin said it was a class of its own, pirates please', 'more:detail:pirates'],
  ])('is asked about where no wish stands around it: %s', (said, token) => {
    expect(readTokens(said)).toContain(token)
  })

  it.each([
    ['something with trains', 'more:setting:train'],
    ['a film that is sad', 'more:mood:melancholy'],
    ['trains, snow, murder', 'more:setting:train'],
    ['no trains', 'without:setting:train'],
    ['cosy murder', 'more:mood:cosy'],
    ['train films for tonight', 'more:setting:train'],
  ])('is sure where one does: %s', (said, token) => {
    expect(readTokens(said)).toContain(token)
  })
})

describe('a question', () => {
  it('is no part of the wish, and not understood where nobody can be asked', () => {
    const said = ['two hours max, train leaves after that', catalogLexicon(), TABLE_YEAR] as const
    expect(readAsking(...said)).toMatchObject({
      wish: { want: [], minutes: { from: null, to: 120 } },
      questions: [{ token: 'more:setting:train', words: 'train' }],
    })
    expect(readWish(...said)).toMatchObject({ want: [], unread: ['train'] })
  })

  it('is not asked about what was said for sure beside it', () => {
    const { wish, questions } = readAsking(
      'any film with trains, the train leaves at nine',
      catalogLexicon(),
      TABLE_YEAR,
    )
    expect(wish.want).toEqual([{ facet: 'setting:train', level: 'more' }])
    expect(questions).toEqual([])
  })
})

describe('a word no term of ours says, and one is near to', () => {
  it.each([
    ['animation for adults', ['more:genre:animation', 'ask:less:genre:family=for adults']],
    ['a dark thriller', ['more:genre:thriller', 'ask:more:mood:bleak=dark']],
    ['dark and funny', ['more:mood:darkly-funny']],
    ['nothing too dark', ['less:mood:bleak']],
    ['a thriller, alone in the dark', ['more:genre:thriller', 'company:alone']],
  ])('is asked back: %s', (said, tokens) => {
    expect(readTokens(said)).toEqual(tokens)
  })
})
