import { expect, test } from 'vitest'
import { readTokens } from '../../testing/wish-lexicon'

const sorted = (tokens: readonly string[]) => [...tokens].sort()

test.each([
  ['films by the director of Parasite', ['more:person:bong-joon-ho']],
  ['anything from whoever directed Moonlight', ['more:person:barry-jenkins']],
  ['more by the man behind Pulp Fiction', ['more:person:quentin-tarantino']],
  ['same director as Amélie', ['more:person:jean-pierre-jeunet']],
  ['what else did the director of Ran make', ['more:person:akira-kurosawa']],
  ['nothing by the woman who made Titane', ['without:person:julia-ducournau']],
  ['like Alien but newer', ['like:alien', 'years:1980-']],
  ['like Alien but older', ['like:alien', 'years:-1978']],
  ['something like Heat, just not as long', ['like:heat', 'minutes:-169']],
  ['similar to Chinatown but a more modern one', ['like:chinatown', 'years:1975-']],
  ['something like Amelie, only longer', ['like:amelie', 'minutes:123-']],
  ['something by women filmmakers', ['more:detail:directed-by-women']],
  ['films by african women', ['more:region:africa', 'more:detail:directed-by-women']],
  ['something by Iranian women directors', ['more:country:IR', 'more:detail:directed-by-women']],
  ['female directors only', ['only:detail:directed-by-women']],
  ['a cosy christmas film, not Home Alone', ['more:mood:cosy', 'more:setting:christmas', 'unlike:home-alone']],
  ['comedies but not City Lights', ['more:genre:comedy', 'unlike:city-lights']],
  ['something recent, not Oppenheimer', ['unlike:oppenheimer', 'years:2020-']],
  ['anything warm, not Brazil', ['more:mood:heartwarming', 'without:country:BR']],
  // What is no comparison with the film named.
  ['loved Heat, no longer into westerns', ['like:heat', 'more:genre:western']],
  ['not like Titanic, something shorter', ['unlike:titanic', 'minutes:-100']],
  ['like Heat but shorter than two hours', ['like:heat', 'minutes:-120']],
])('who made a film, and how long and old it is, is said by naming it: %s', (said, expected) => {
  expect(sorted(readTokens(said))).toEqual(sorted(expected))
})
