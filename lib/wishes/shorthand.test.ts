import { describe, expect, it } from 'vitest'
import { readTokens } from '@/testing/wish-lexicon'

const reads = (rows: readonly (readonly [string, readonly string[]])[]) =>
  it.each(rows)('%s', (said, tokens) => expect(readTokens(said).toSorted()).toEqual(tokens.toSorted()))

describe('typed shorthand is read as the words it stands for', () => {
  reads([
    ['+ghosts -gore', ['more:theme:ghosts', 'avoid:gore']],
    ['comedy -romance', ['more:genre:comedy', 'without:genre:romance']],
    ['-musicals', ['without:genre:musical']],
    ['- western\n- short', ['more:genre:western', 'minutes:-100']],
    ['sci-fi, feel-good', ['more:genre:science-fiction', 'more:mood:heartwarming']],
    ['horror>comedy', ['more:genre:horror', 'less:genre:comedy']],
    ['comedy < 100 min', ['more:genre:comedy', 'minutes:-100']],
    ['westerns >= 1970', ['more:genre:western', 'years:1970-']],
    ['9/10 ghosts, 2/10 romance', ['more:theme:ghosts', 'without:genre:romance']],
    ['mysteries 5/5', ['more:genre:mystery']],
    ['horror 👎', ['without:genre:horror']],
    ['✅ pirates ❌ zombies', ['more:detail:pirates', 'without:theme:zombies']],
    ['pirates ✔️ zombies ✖️', ['more:detail:pirates', 'without:theme:zombies']],
    ['no gore 👍', ['avoid:gore']],
    ['#FilmNoir #NoGore', ['more:genre:noir', 'avoid:gore']],
    ['I <3 ghosts', ['more:theme:ghosts']],
    ['musicals=no', ['without:genre:musical']],
    ['war yes romance no', ['more:genre:war', 'without:genre:romance']],
  ])
})

describe('a rule for some days is asked back', () => {
  reads([
    ['no thrillers on weeknights', ['ask:without:genre:thriller=thrillers']],
    ['romance only at weekends', ['ask:only:genre:romance=romance']],
    ['no horror tonight', ['without:genre:horror']],
  ])
})

describe('what holds on other days, or for somebody who is away', () => {
  reads([
    ['normally I avoid romance, but tonight I want some', ['more:genre:romance']],
    ['I usually hate war films, today I fancy one', ['more:genre:war']],
    ['I usually hate war films', ['less:genre:war']],
    ["my husband hates ghosts but he's out tonight, I love them", ['more:theme:ghosts']],
    ['no romance, sport likewise', ['without:genre:romance', 'without:genre:sport']],
    ["zombies are out and so's romance", ['without:theme:zombies', 'without:genre:romance']],
    ["I'd give romance a miss, ghosts too", ['without:genre:romance', 'without:theme:ghosts']],
    ['spare me the heists and the weddings', ['without:theme:heists', 'without:theme:weddings']],
    ['the complete opposite of Alien', ['unlike:alien']],
    ['not anime, other animation is fine', ['without:country:JP+genre:animation']],
  ])
})
