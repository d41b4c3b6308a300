import { expect, test } from 'vitest'
import { readTokens } from '../../testing/wish-lexicon'

// Kinds of the twenty-second sealed table, in words of our own.
test.each([
  ['1 hr 45 tops', ['minutes:-105']],
  ['be quick: 1 hr 40 max', ['minutes:-100']],
  ['no westerns with John Wayne, other westerns are ok', ['without:genre:western+person:john-wayne']],
  ["a Christmas film that isn't the same old story", ['more:setting:christmas']],
  ['nine hours of spreadsheets, a comedy please', ['more:genre:comedy']],
  ['hate boxing, like horses', ['without:detail:boxing', 'more:detail:horses']],
  ['westerns where the cowboys are tired', ['more:genre:western', 'unread:weary']],
  ['something with lots of heart about fathers', ['more:mood:heartwarming', 'more:theme:fathers']],
  ['granny, 84, hates gore', ['avoid:gore', 'company:company']],
  ['four flatmates, only French comedies', ['only:country:FR', 'only:genre:comedy', 'company:company']],
  ['three friends, one secret, a thriller', ['more:genre:thriller', 'more:theme:friendship', 'unread:secret']],
  ['keep the children in mind, 8 and 11', ['company:children', 'age:8']],
  ["western, it's just me tonight", ['more:genre:western', 'company:alone']],
  ['I have seen all of Bergman, so none of his', ['without:person:ingmar-bergman']],
  ['Iranian, directed by women, only', ['more:country:IR', 'only:detail:directed-by-women']],
  ['Not politics, sorry, sport', ['without:theme:politics', 'more:genre:sport']],
  ['I get migraines from flashing lights', ['avoid:flashing-lights']],
])('%s', (said, tokens) => expect(readTokens(said).sort()).toEqual([...tokens].sort()))
