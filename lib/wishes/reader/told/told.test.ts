import { describe, expect, it } from 'vitest'
import { readTokens } from '../../../../testing/wish-lexicon'

const asked = (said: string) => readTokens(said).filter((token) => !token.startsWith('unread:'))

describe('what is told is no wish', () => {
  it.each([
    'my head is full of murder podcasts',
    'I was a soldier for twenty years',
    'grew up in Nigeria and miss home',
    'last month was Haneke',
    'everyone recommends Kubrick',
  ])('takes nothing from: %s', (said) => {
    expect(asked(said)).toEqual([])
    expect(readTokens(said)).not.toEqual([])
  })

  it.each([
    ['my head is full of murder podcasts, so a comedy', ['more:genre:comedy']],
    ["I'm a nurse and would like a western", ['more:genre:western']],
    ['not horror I get nightmares', ['without:genre:horror']],
    ["it's a school night, under two hours", ['minutes:-120']],
    ['a film club of retired teachers, something French', ['more:country:FR', 'company:company']],
  ])('still hears the wish beside it: %s', (said, tokens) => {
    expect(asked(said)).toEqual(tokens)
  })

  it('keeps who was there only where they are here', () => {
    expect(asked('my cousin worked in a zoo')).toEqual([])
    expect(asked("my nan was a seamstress, she'd like a comedy")).toEqual(['more:genre:comedy', 'company:company'])
  })
})

describe('a negation that turns down no thing of ours', () => {
  it('is not understood, and reaches nothing behind it', () => {
    expect(readTokens("I don't want to think")).toEqual(["unread:don't want to think"])
    expect(asked('he never smiles, westerns')).toEqual(['more:genre:western'])
  })
})
