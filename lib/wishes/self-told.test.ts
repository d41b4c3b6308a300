import { expect, test } from 'vitest'
import { readTokens } from '../../testing/wish-lexicon'

// What people tell of themselves before they say what they want is no subject; what must not happen is a rule.
test.each([
  ['claustrophobic: no caves', ['unread:caves', 'without:mood:claustrophobic']],
  ["we're Muslim: no nudity", ['avoid:nudity']],
  ['eating disorder survivor, nothing about food', ['without:theme:food']],
  ['autistic kid (9), no war', ['without:genre:war', 'company:children', 'age:9']],
  ['the dog must survive', ['avoid:animal-harm']],
  ['only if the animals make it', ['avoid:animal-harm']],
  ['director must be a woman, under 2h', ['only:detail:directed-by-women', 'minutes:-120']],
  ['no poverty porn', ['unread:povertyporn']],
])('%s', (said, tokens) => expect(readTokens(said).sort()).toEqual([...tokens].sort()))

test.each([
  ['Christian films please', ['more:theme:faith']],
  ['a film about an autistic boy', ['more:theme:disability']],
])('%s, which is asked for', (said, tokens) => expect(readTokens(said)).toEqual(tokens))
