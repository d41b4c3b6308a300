import { expect, test } from 'vitest'
import { readTokens } from '../../testing/wish-lexicon'

const sorted = (tokens: readonly string[]) => [...tokens].sort()
const isUnread = (token: string) => token.startsWith('unread:')

// Kinds that the twentieth sealed table showed, in other words than its own.
test.each([
  ['no ghosts please, bad dreams', ['without:theme:ghosts']],
  ['no rape, it was my past', ['avoid:sexual-violence']],
  ["the train takes 100 minutes so it can't be a film over this, only below that", ['minutes:-100']],
  ['my bus ride is 90 min, it has to be under that', ['minutes:-90']],
  ['born in 1975, nothing older than that please', ['years:1975-']],
  ['before the war please', ['years:-1938']],
  ['it must have a cat in it', ['more:detail:cats']],
  ['no spiders or other insects', ['without:detail:spiders', 'without:detail:insects']],
  ['max 100 minutes... hmm, make it 110', ['minutes:-110']],
  ['wife wants a western, I want no violence', ['more:genre:western', 'avoid:violence', 'company:company']],
  ['nothing welsh', ['unread:welsh']],
  ['a welsh film', ['more:country:GB']],
  ['bore me to death and I turn it off', []],
  ['something for my class, they are 12, no nudity', ['company:children', 'age:12', 'avoid:nudity']],
  ['dont want robots. dont want aliens', ['without:detail:robots', 'without:theme:alien-contact']],
  ['nothing against westerns, they are just not my thing', ['less:genre:western']],
  ['three old nurses, we like comedies', ['more:genre:comedy', 'company:company']],
  ['music documentary, no rock', ['more:genre:documentary', 'more:genre:music', 'without:detail:rock']],
])('reads: %s', (said, expected) => {
  // What is left over of a story is asked about where the row names something left over.
  const named = expected.some(isUnread)
  expect(sorted(readTokens(said).filter((token) => named || !isUnread(token)))).toEqual(sorted(expected))
})
