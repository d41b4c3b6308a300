import { describe, expect, test } from 'vitest'
import { readTokens } from '../../testing/wish-lexicon'

const sorted = (tokens: readonly string[]) => [...tokens].sort()
const reads = (said: string, tokens: readonly string[]) =>
  expect(sorted(readTokens(said).filter((token) => !token.startsWith('unread:')))).toEqual(sorted(tokens))

// Kinds that the seventeenth sealed table and two open ones showed, in other words than theirs.
describe('what a first sight of three more tables got wrong', () => {
  test.each([
    [
      'none of the following please: gore, weddings, zombies',
      ['avoid:gore', 'without:theme:weddings', 'without:theme:zombies'],
    ],
    ['keep off the following: horror, boxing', ['without:genre:horror', 'without:detail:boxing']],
    [
      'I never watch: war, boxing, Tom Cruise',
      ['without:genre:war', 'without:detail:boxing', 'without:person:tom-cruise'],
    ],
    [
      'Yes please: heists, Paris. No thanks: robots, war',
      ['more:theme:heists', 'more:setting:paris', 'without:detail:robots', 'without:genre:war'],
    ],
  ])('a heading holds for its list: %s', reads)

  test.each([
    ['Just the nineties. Comedies.', ['only:era:1990s', 'more:genre:comedy']],
    ['Comedy. Not a minute over 90', ['more:genre:comedy', 'minutes:-90']],
    ['Westerns, 100 tops', ['more:genre:western', 'minutes:-100']],
    ['at most 2 and a half, drama', ['more:genre:drama', 'minutes:-150']],
    ['spare me three hours: two max', ['minutes:-120']],
    ['minimum 1970, maximum 1985', ['years:1970-1985']],
    ["westerns, let's say 1950 to 1965", ['more:genre:western', 'years:1950-1965']],
    ['the baby sleeps until eight so we have 100 minutes', ['minutes:-100']],
    ['kung fu like the old Bruce Lee movies', ['more:theme:martial-arts', 'more:person:bruce-lee']],
  ])('how long and how old: %s', reads)

  test.each([
    ['a film which is not longer than two hours and is from Korea', ['more:country:KR', 'minutes:-120']],
    ['not too violent and comes from Iran', ['more:country:IR', 'avoid:graphic-violence']],
    ['no jump scares pls, thriller', ['more:genre:thriller', 'avoid:jump-scares']],
    ['no war, westerns', ['without:genre:war', 'without:genre:western']],
    ['no vampires, not even funny ones', ['without:theme:vampires']],
    ['Superheroes everywhere these days. Anything but them', ['without:theme:superheroes']],
    ["I'm fed up with films about painters. Anything but that.", ['less:detail:painters']],
  ])('where a negation ends: %s', reads)

  test.each([
    ['language must be German', ['only:language:de']],
    ['Spanish language or nothing', ['only:language:es']],
    ['Westerns or nothing', ['only:genre:western']],
    ['We are studying German, so German only', ['only:language:de']],
    ['something with dogs, nothing where they die', ['more:detail:dogs', 'avoid:animal-harm']],
    ['a drama, as long as nobody gets sick', ['more:genre:drama', 'avoid:illness']],
    ["can't look at spiders", ['without:detail:spiders']],
  ])('rules in other words: %s', reads)

  test.each([
    ['four adults and a girl of 7', ['company:children', 'age:7']],
    ['a western for our choir', ['more:genre:western', 'company:company']],
    ['we have the priest over, a comedy', ['more:genre:comedy', 'company:company']],
    ['no superheroes, my son talks of nothing else', ['without:theme:superheroes']],
    ['a western, something my uncle would recommend', ['more:genre:western']],
    ['I use a wheelchair, a comedy please', ['more:genre:comedy']],
  ])('who watches: %s', reads)

  // A rule needs a plain word for a mood; what may mean something else is asked.
  test.each([
    ['nothing weird', ['ask:without:mood:dreamlike=weird']],
    ['sexy, nothing sleazy', ['more:mood:sensual', 'ask:without:mood:gritty=sleazy']],
    ['nothing depressing', ['without:mood:bleak']],
    ['no whimsy', ['without:mood:whimsical']],
  ])('moods turned down: %s', reads)
})
