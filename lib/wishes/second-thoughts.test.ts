import { describe, expect, it } from 'vitest'
import { readTokens } from '../../testing/wish-lexicon'

/** Each sentence, what must be read and what must not. */
const cases: [said: string, read: string[], never: string[]][] = [
  // What is no longer meant.
  ['no horror. wait, actually horror is fine, just no torture', ['avoid:torture'], ['without:genre:horror']],
  ['no westerns, well, westerns are ok', [], ['without:genre:western']],
  // Turned down, and why: it stays turned down.
  ['no ghosts, those freak me out', ['without:theme:ghosts'], ['less:theme:ghosts']],
  ["Anything but a biopic. I've had it with biopics.", ['without:genre:biography'], ['less:genre:biography']],
  ['no American comedies, they never make me laugh', ['without:country:US+genre:comedy'], ['without:genre:comedy']],
  // A negation goes on over a stop before "or".
  [
    "Can't stand musicals. Or superheroes.",
    ['without:genre:musical', 'without:theme:superheroes'],
    ['more:theme:superheroes'],
  ],
  ['no gore. everything else is ok', ['avoid:gore'], []],
  ['no war films, the rest is fine', ['without:genre:war'], []],
  // What people do to one another is no wish.
  ['brothers who hate each other, farms', ['more:theme:siblings', 'more:setting:farm'], ['without:setting:farm']],
  // How it ends is not what it is about.
  ["love stories that don't end in death", ['more:genre:romance'], ['more:theme:death', 'without:theme:death']],
  [
    "a thriller which doesn't end with a wedding",
    ['more:genre:thriller'],
    ['more:theme:weddings', 'without:theme:weddings'],
  ],
  // Initials are no end of a sentence.
  ['no M. Night Shyamalan', ['without:person:m-night-shyamalan'], ['more:person:m-night-shyamalan']],
  // Old films of a decade that is named are of that decade.
  ['old Hong Kong ones from the 70s', ['more:era:1970s'], ['years:-1969']],
  // What others only like is wished for with them, and rules nothing out.
  ['my girlfriend who only likes romcoms', ['more:genre:romance'], ['only:genre:romance']],
  ['my son only watches anime', ['more:genre:animation'], ['only:genre:animation']],
  ["I don't want any romance whatsoever", ['without:genre:romance'], []],
  ['long dramas, three hours is no problem', ['minutes:150-'], ['minutes:-180']],
  ['no dying children', ['avoid:child-harm'], ['without:theme:death']],
  // Finer than our terms.
  ['no dying parents', ['unread:dying parents'], ['avoid:illness']],
  ['no sad mothers', ['unread:sad mothers'], ['without:mood:melancholy', 'without:theme:mothers']],
  // Held against a film that was named, a name in capitals is one too.
  ['we loved Coco and Encanto, not so much Frozen', ['like:coco', 'unlike:frozen'], ['less:setting:snow']],
  ['like Alien but not Horror', ['like:alien', 'without:genre:horror'], []],
  // Where somebody is.
  ["we've got three hours on a train. comedies", ['minutes:-180', 'more:genre:comedy'], ['more:setting:train']],
  ['the kids are finally in bed, so not a family film', ['without:genre:family'], ['company:children']],
  ['my 6 year old loves adventures, what else is there?', ['company:children', 'age:6', 'more:genre:adventure'], []],
]

describe('second thoughts, reasons and asides', () => {
  it.each(cases)('%s', (said, read, never) => {
    const tokens = readTokens(said)
    expect(tokens).toEqual(expect.arrayContaining(read))
    for (const token of never) expect(tokens).not.toContain(token)
  })
})
