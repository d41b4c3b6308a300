import { expect, test } from 'vitest'
import { readTokens } from '../../testing/wish-lexicon'

// Rules and moods said without a word of refusal that stands by itself, found by reading what we had not written down before.
test.each([
  ['bar horror, anything goes', ['without:genre:horror']],
  ['barring westerns, everything is welcome', ['without:genre:western']],
  ["Save musicals, I'll watch anything", ['without:genre:musical']],
  ['with the exception of war films, all is fine', ['without:genre:war']],
  ["horror's a no from me", ['without:genre:horror']],
  ["War's off the table, comedies please", ['without:genre:war', 'more:genre:comedy']],
  ['drugs and suicide off limits', ['avoid:drugs', 'avoid:suicide']],
  ['torture strictly off limits', ['avoid:torture']],
  ["I won't watch anything dubbed or subtitled", ['only:language:en']],
  ['nothing subtitled or dubbed', ['only:language:en']],
  ['low on violence, high on laughs', ['avoid:graphic-violence', 'much-more:genre:comedy']],
  ['in the vein of Hitchcock but not by him', ['without:person:alfred-hitchcock']],
  ['without kids in it', ['unread:no kids in it']],
  ['We come out in hives at musicals', ['without:genre:musical']],
  ["I'm grieving, something gentle", ['more:mood:tender']],
])('%s', (said, tokens) => expect(readTokens(said).sort()).toEqual([...tokens].sort()))

test.each([
  ['saving private ryan', ['like:saving-private-ryan']],
  ['a film about grieving', ['more:theme:grief']],
  ['nothing is off limits', ['unread:nothing is off limits']],
])('%s, which is none of these', (said, tokens) => expect(readTokens(said)).toEqual(tokens))
