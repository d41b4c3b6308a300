import { describe, expect, it } from 'vitest'
import { readTokens } from '@/testing/wish-lexicon'

const reads = (rows: readonly (readonly [string, readonly string[]])[]) =>
  it.each(rows)('%s', (said, tokens) => expect(readTokens(said).toSorted()).toEqual(tokens.toSorted()))

describe('what waits for somebody is none of the film', () => {
  reads([
    ['90 minutes before the bus', ['minutes:-90']],
    ['two hours until my shift, comedies', ['minutes:-120', 'more:genre:comedy']],
    ['under two hours and a train', ['minutes:-120', 'more:setting:train']],
  ])
})

describe('verdicts with an exception or another half', () => {
  reads([
    ['war films are boring except aviation', ['less:genre:war', 'more:detail:planes']],
    ['violence is fine, torture is not ok', ['avoid:torture']],
    ['ghosts fine, gore not', ['avoid:gore']],
    ['romance is a definite no', ['without:genre:romance']],
    ['romance is boring too', ['less:genre:romance']],
    ['no documentaries of musicians', ['without:genre:documentary+theme:musicians']],
    ['I love heists and hate heist comedies', ['more:theme:heists', 'without:theme:heists+genre:comedy']],
    ['keep the romance to a minimum', ['less:genre:romance']],
    ['anything goes but gore', ['surprise', 'avoid:gore']],
    [
      'Westerns are what I want, John Wayne bores me. Westerns without him',
      ['more:genre:western', 'without:person:john-wayne'],
    ],
    ['too obscure', ['known:famous']],
    ['No westerns. Except funny ones', ['without:genre:western~genre:comedy']],
    ['not a minute over two hours', ['minutes:-120']],
    ['My cousins call me names. Ghosts please', ['more:theme:ghosts']],
    ["If a dog dies in it, I won't watch it", ['avoid:animal-harm']],
  ])
})

describe('who is told about, and what is cheating, turns nothing down', () => {
  reads([
    ['for my son, he has eight years', ['company:children', 'age:8']],
    ["no musicals, that's cheating", ['without:genre:musical']],
    ['only tonight: a cosy film', ['more:mood:cosy']],
    ['he thinks he is ready for horror. He isn’t', ['more:genre:horror']],
    ['the scarier the better', ['more:genre:horror']],
    ['not longer than hour and half', ['minutes:-90']],
    ['no end of the world', ['without:theme:apocalypse']],
  ])
})

describe('a rule in a sentence of its own stands, whatever was told before', () => {
  reads([['Ghost films matter to some. So no ghosts, please', ['without:theme:ghosts']]])
})

describe('what is told of an evening and of those there', () => {
  reads([
    ['Yesterday we watched two hours of war. Tonight a comedy', ['more:genre:comedy']],
    ['Last night we saw Heat and loved it', ['like:heat']],
    ['I fall asleep after two hours', ['minutes:-120']],
    ["we can't sit for more than 90 minutes", ['minutes:-90']],
    ['with my grandchildren (4 and 8)', ['company:children', 'age:4']],
    ['anything but what everyone has seen', ['known:hidden']],
    ['a film with a happy end', ['more:mood:heartwarming']],
  ])
})
