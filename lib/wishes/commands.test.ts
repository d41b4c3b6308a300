import { expect, test } from 'vitest'
import { readTokens } from '../../testing/wish-lexicon'

// What people tell a site to do with its lists, and bounds as players and spreadsheets write them.
test.each([
  ["you keep showing me horror. don't.", ['without:genre:horror']],
  ['you always give me westerns, stop it', ['without:genre:western']],
  ['remove all horror from my list', ['without:genre:horror']],
  ['take out the westerns', ['without:genre:western']],
  ['keep it off my page: war', ['without:genre:war']],
  ['hide musicals', ['without:genre:musical']],
  ['actually hide anything American', ['without:country:US']],
  ['could we leave off the war films', ['without:genre:war']],
  ['please remove anything with spiders', ['without:detail:spiders']],
  ['can you take war films off my list', ['without:genre:war']],
  ['delete romance from my recommendations', ['without:genre:romance']],
  ['audio must be German', ['only:language:de']],
  ['cap it at two hours', ['minutes:-120']],
  ["up to 95'", ['minutes:-95']],
  ["105' max", ['minutes:-105']],
  ['no hippies', ['unread:hippies']],
])('%s', (said, tokens) => expect(readTokens(said).sort()).toEqual([...tokens].sort()))

test.each([
  ['the language must be clean', ['unread:clean']],
  ['remove the third one', ['unread:remove the third one']],
  ["Apollo 13' but funny", ['like:apollo-13', 'more:genre:comedy']],
  ["'60s", ['more:era:1960s']],
])('%s, which is none of these', (said, tokens) => expect(readTokens(said).sort()).toEqual([...tokens].sort()))
