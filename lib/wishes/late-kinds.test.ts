import { describe, expect, it } from 'vitest'
import { readTokens } from '../../testing/wish-lexicon'

/** Each sentence, what must be read and what must not; the last may be the beginning of a token. */
type Case = [said: string, read: string[], never: string[]]
function check([said, read, never]: Case) {
  const tokens = readTokens(said)
  expect(tokens).toEqual(expect.arrayContaining(read))
  for (const start of never) expect(tokens.filter((token) => token.startsWith(start))).toEqual([])
}

describe('what was said before is taken back', () => {
  it.each<Case>([
    ['i said western earlier. ignore that.', ['unread:western'], ['more:']],
    ['earlier I asked for horror. Forget that.', ['unread:horror'], ['more:', 'without:']],
    ['I mentioned musicals before, scratch that', ['unread:musicals'], ['more:', 'without:']],
    ['I typed comedy just now. Disregard it, a thriller', ['more:genre:thriller'], ['more:genre:comedy', 'without:']],
    ['scratch what I said about westerns', ['unread:westerns'], ['more:', 'without:']],
    ['wanted horror but now its dark outside so rather fantasy', ['more:genre:fantasy'], ['more:genre:horror']],
    ['wanted a western but the kids are here now so rather a comedy', ['more:genre:comedy'], ['more:genre:western']],
    [
      'I wanted a thriller but now my mum is here so a musical instead',
      ['more:genre:musical'],
      ['more:genre:thriller'],
    ],
    ['was going to watch a western but its late so rather a comedy', ['more:genre:comedy'], ['more:genre:western']],
    // Wanted, and only narrowed.
    ['I wanted a western but a funny one', ['more:genre:western'], []],
    ['I said no horror. Please remember that.', ['without:genre:horror'], []],
  ])('%s', (...each) => check(each))
})

describe('a verdict of its own behind a comma', () => {
  it.each<Case>([
    [
      "I've gone off biopics, sport films I quite like",
      ['less:genre:biography', 'more:genre:sport'],
      ['less:genre:sport'],
    ],
    ["I don't like horror, westerns I love", ['less:genre:horror', 'more:genre:western'], ['less:genre:western']],
    ['no musicals, comedies I adore', ['without:genre:musical'], ['without:genre:comedy']],
    ['no horror, the westerns I like', ['without:genre:horror', 'more:genre:western'], ['without:genre:western']],
    ["tired of thrillers, documentaries I don't mind", ['less:genre:thriller'], ['less:genre:documentary']],
    ['no horror, westerns or musicals', ['without:genre:horror', 'without:genre:western', 'without:genre:musical'], []],
  ])('%s', (...each) => check(each))
})

describe('a rule of two halves', () => {
  it.each<Case>([
    [
      'no comedies set in schools',
      ['without:genre:comedy+setting:school'],
      ['without:setting', 'without:genre:comedy~'],
    ],
    ['no horror set in a hospital', ['without:genre:horror+setting:hospital'], []],
    ['no thrillers that take place on trains', ['without:genre:thriller+setting:train'], []],
    // A description in one breath stays what it was.
    ['no prison dramas', ['without:setting:prison'], []],
    ['no films set in schools', ['without:setting:school'], []],
  ])('%s', (...each) => check(each))
})

describe('only, said round about', () => {
  it.each<Case>([
    ['only ones from the 2010s', ['only:era:2010s'], ['more:']],
    ['only ones in French', ['only:language:fr'], ['more:']],
    ['only stuff from the seventies please', ['only:era:1970s'], ['more:']],
    ['only things from Japan', ['only:country:JP'], ['more:']],
    [
      'only japanese animation and nothing else on earth',
      ['only:country:JP', 'only:genre:animation'],
      ['more:', 'without:', 'unread:'],
    ],
    ['only westerns and nothing else', ['only:genre:western'], ['more:', 'without:']],
    ['only French comedies, nothing else at all', ['only:country:FR', 'only:genre:comedy'], ['more:', 'without:']],
    ['westerns, and the only one I know is Shane', [], ['only:']],
  ])('%s', (...each) => check(each))
})

describe('words that are something else here', () => {
  it.each<Case>([
    ['small spaces scare me, so not claustrophobic please', ['without:mood:claustrophobic'], ['less:setting', 'more:']],
    ['no tight spaces', [], ['without:setting:space', 'less:setting:space']],
    ['tiny spaces make me panic', [], ['more:setting:space', 'less:setting:space']],
    ['class of 14 year olds, something about slavery', ['age:14'], ['more:theme:class']],
    ['a class of teenagers, a comedy', ['more:genre:comedy'], ['more:theme:class']],
    ['for my class of 9 year olds, animation', ['more:genre:animation'], ['more:theme:class']],
    ['a film about a family with secrets', ['more:theme:family-secrets'], ['more:genre:family', 'unread:']],
    ['a family full of secrets', ['more:theme:family-secrets'], ['more:genre:family']],
    ['about a family that hides dark secrets', ['more:theme:family-secrets'], ['more:genre:family']],
    ['a family with kids', [], ['more:theme:family-secrets']],
    [
      'okay google play a comedy no sorry find a comedy set at christmas',
      ['more:genre:comedy', 'more:setting:christmas'],
      ['without:'],
    ],
    ['play a western no sorry a western set in winter', ['more:genre:western'], ['without:']],
    ['a comedy no wait find a french comedy', ['more:genre:comedy', 'more:country:FR'], ['without:']],
    ['a thriller, no sorry, show me a thriller set in Paris', ['more:genre:thriller'], ['without:']],
    ['no horror, sorry', ['without:genre:horror'], []],
  ])('%s', (...each) => check(each))
})

describe('what others want against what I want', () => {
  it.each<Case>([
    [
      'my hubby only watches westerns. Tonight is MY turn: a nineteenth century romance',
      ['more:genre:romance'],
      ['more:genre:western', 'only:'],
    ],
    ["my wife always picks thrillers. It's my turn now, a musical", ['more:genre:musical'], ['more:genre:thriller']],
    ['the kids always watch cartoons. my turn, horror', ['more:genre:horror'], ['more:genre:animation']],
    ['my husband loves war films. my choice tonight: a comedy', ['more:genre:comedy'], ['more:genre:war']],
    ['my wife loves horror. my turn to cook, a comedy', ['more:genre:horror', 'more:genre:comedy'], []],
    ['my turn to choose, my wife loves westerns too', ['more:genre:western'], []],
    ['what a suprise, more American films. Give me Taiwan!', ['more:country:TW'], ['surprise', 'more:country:US']],
    ['what a surprise, another superhero film. A western please', ['more:genre:western'], ['surprise', 'more:theme']],
    ['oh what a surprise, more musicals. A thriller.', ['more:genre:thriller'], ['surprise', 'more:genre:musical']],
    ['what a surprise it was, a western', ['more:genre:western'], ['surprise']],
    ['a surprise please', ['surprise'], []],
  ])('%s', (...each) => check(each))
})

describe('the famous ones', () => {
  it.each<Case>([
    ['I want the ones everybody talks about. I never saw the famous ones.', ['known:famous'], ['known:hidden']],
    ["I've never seen the famous ones", ['known:famous'], ['known:hidden']],
    ["I haven't seen any of the famous ones", ['known:famous'], ['known:hidden']],
    ['never watched the well known ones', ['known:famous'], ['known:hidden']],
    ['not the famous ones', ['known:hidden'], []],
  ])('%s', (...each) => check(each))
})

describe('circumstances say nothing of a film', () => {
  it.each<Case>([
    ['are there any films on this site without guns??', [], ['unread:site']],
    ['is there anything on your website about whales', [], ['unread:website']],
    ['nothing heavy, brain is mush', ['less:mood:bleak'], ['unread:']],
    ['my brain is fried, a comedy', ['more:genre:comedy'], ['unread:']],
    ['a quick one please, lunch break', ['minutes:-100'], ['unread:']],
    ['on my coffee break, something short', ['minutes:-100'], ['unread:']],
    ['the best western on earth', ['more:genre:western'], ['unread:']],
  ])('%s', (...each) => check(each))
})

// What is told of a day is no part of the wish, and nobody needs to hear that it was not understood.
describe('words of somebody’s life', () => {
  it.each([
    ['no subtitles, my contact lenses broke', ['only:language:en']],
    ['a western, our sofa has seen better days', ['more:genre:western']],
    ['Comedies please. The boiler is making noises.', ['more:genre:comedy']],
    ['no musicals, her piano lessons were torture', ['without:genre:musical']],
    ['Zodiac, and Se7en was the pinnacle', ['like:zodiac']],
    ['a thriller, it’s a bet with the neighbours', ['more:genre:thriller']],
  ])('%s', (said, tokens) => {
    expect(readTokens(said)).toEqual(expect.arrayContaining(tokens))
    expect(readTokens(said).filter((token) => token.startsWith('unread:'))).toEqual([])
  })

  it.each([
    ['no beekeepers, my uncle is one', 'beekeepers'],
    ['my daughter wants bagpipes, and a western', 'bagpipes'],
    ['a comedy about my plumber', 'plumber'],
    ['a western, subtitles are essential', 'subtitles'],
    ['my lawn is a mess', 'lawn'],
  ])('is said where it is asked for, turned down or all there is: %s', (said, word) => {
    expect(readTokens(said).join(' ')).toMatch(new RegExp(`unread:[^,]*${word}|ask:.*=${word}`))
  })
})

describe('a film is a measure', () => {
  it.each<Case>([
    ['a western shorter than Heat', ['minutes:-170', 'more:genre:western'], ['like:', 'unread:']],
    ['no longer than Casablanca', ['minutes:-102'], ['unlike:']],
    ['nothing longer than Alien', ['minutes:-117'], ['unlike:']],
    ['not as long as Seven Samurai', ['minutes:-207'], ['unlike:']],
    ['horror older than Jaws', ['years:-1974'], ['like:']],
    ['nothing older than The Matrix', ['years:1999-'], ['unlike:']],
    ['1975 plus or minus five years', ['years:1970-1980'], []],
  ])('%s', (...each) => check(each))
})

describe('rules in whole sentences', () => {
  it.each<Case>([
    // What stands behind a rule at a distance is of something else.
    ['no thrillers before you say anything', ['without:genre:thriller'], []],
    ['NO westerns pls YUCK', ['without:genre:western'], []],
    ['none of that gloomy tripe', ['without:mood:bleak'], []],
    ['I adore comedies but no comedies tonight', ['without:genre:comedy'], ['more:']],
    ['please weed out the musicals', ['without:genre:musical'], []],
    ['under no circumstances a documentary', ['without:genre:documentary'], []],
    ['on no account anything with clowns', ['without:detail:clowns'], []],
    ['dont need nothin newer than 1980', ['years:-1980'], []],
    ['dad says under two hours and no ghosts', ['minutes:-120'], []],
    ['ninety minutes, nothing longer', ['minutes:-90'], ['unread:']],
    ['an hour and fifty at the very most, a drama', ['minutes:-110', 'more:genre:drama'], ['much-more:']],
    ['nothing with anybody seriously ill', ['avoid:illness'], []],
    ['the train is at 8:15, a comedy', ['more:genre:comedy'], ['minutes:']],
  ])('%s', (...each) => check(each))

  it.each<Case>([
    ['my boys of 5 and 8 years', ['company:children', 'age:5'], []],
    ['my lil sis is 7', ['company:children', 'age:7'], []],
    ['oldest is 11, littlest is 4', ['company:children', 'age:4'], []],
    ['just put the twins to bed, a thriller', ['more:genre:thriller'], ['company:children']],
    ['at my age one likes comedies', [], ['age:', 'company:children']],
    ['me n my girl, something romantic', ['company:company'], ['company:children']],
    ['in-laws are staying, no nudity', ['company:company', 'avoid:nudity'], []],
  ])('who is there: %s', (...each) => check(each))

  it.each<Case>([
    ['no Marvel', ['ask:without:theme:superheroes=marvel'], []],
    ['nouvelle vague', ['ask:more:country:FR=nouvelle vague'], []],
    ['westerns, the older the better', ['ask:years:-1969=the older the better'], ['years:']],
  ])('what no record holds is asked by what is near: %s', (...each) => check(each))
})
