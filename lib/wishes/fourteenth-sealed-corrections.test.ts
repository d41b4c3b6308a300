import { describe, expect, test } from 'vitest'
import { readTokens } from '../../testing/wish-lexicon'

// Kinds that the fourteenth sealed table showed, in other words than its own: words that take back what was just said.
const read = (said: string) => readTokens(said).toSorted()

describe('who corrects himself', () => {
  test.each([
    ['no westerns, sorry, I mean no war films', ['without:genre:war']],
    ['nothing Danish, I meant nothing Swedish', ['without:country:SE']],
    ['Please no Tom Cruise. Correction: no Tom Hanks.', ['without:person:tom-hanks']],
    ["I don't want comedies, or no, I don't want thrillers", ['without:genre:thriller']],
    ['only westerns, I meant only musicals', ['only:genre:musical']],
    ['nothing from before 1970, sorry, before 1980', ['years:1980-']],
    ['no French comedies, I meant no French dramas', ['without:country:FR+genre:drama']],
    ['no horror or westerns, sorry, I mean no horror or war films', ['without:genre:horror', 'without:genre:war']],
  ])('turns down another in the place of the first: %s', (said, tokens) => expect(read(said)).toEqual(tokens))

  test.each([
    ['no horror. sorry, no musicals', ['without:genre:horror', 'without:genre:musical']],
    ['no horror, actually no westerns', ['without:genre:horror', 'without:genre:western']],
    ['No horror. Wait, no musicals either.', ['without:genre:horror', 'without:genre:musical']],
  ])('but one more rule takes none back: %s', (said, tokens) => expect(read(said)).toEqual(tokens))

  test.each([
    ['with Tom Hanks, no, not him, the other one, Tom Hardy', ['more:person:tom-hardy']],
    ['by Ridley Scott, er, no, his brother, Tony Scott', ['more:person:tony-scott']],
    ['from Iran, um, no, the other one, Iraq', ['more:country:IQ']],
  ])('means somebody else and rules nobody out: %s', (said, tokens) => expect(read(said)).toEqual(tokens))

  test.each([
    ["for my daughter who's six, no, she's seven now", 'age:7'],
    ["with my son, he's ten, sorry, eleven", 'age:11'],
    ['for a seven-year-old, well, she turned eight last week', 'age:8'],
    ['our daughter is three and our son is six', 'age:3'],
    ["he's seven, no, really, he loves dinosaurs", 'age:7'],
  ])('says how old somebody is: %s', (said, age) =>
    expect(read(said).filter((token) => token.startsWith('age:'))).toEqual([age]),
  )

  test.each([
    ['I hate musicals. Well, hate is a strong word: just fewer musicals.', ['less:genre:musical']],
    ["No horror. Okay, that's harsh: just less horror.", ['less:genre:horror']],
    ['never any biopics, okay, fewer biopics', ['less:genre:biography']],
    ['nothing violent. a bit of violence is ok, just no graphic violence', ['avoid:graphic-violence']],
    ["no biopics. I've had enough of biopics", ['without:genre:biography']],
    ['no violence and no graphic violence', ['avoid:graphic-violence', 'avoid:violence']],
  ])('says it softer: %s', (said, tokens) => expect(read(said)).toEqual(tokens))

  test.each([
    ["no Meryl Streep. Actually she's alright.", []],
    ["without Brad Pitt. hang on, he's fine. without Tom Cruise.", ['without:person:tom-cruise']],
  ])('lets somebody in again: %s', (said, tokens) => expect(read(said)).toEqual(tokens))
})

describe('a question begins anew', () => {
  test.each([
    ['no war, no gore, and is there one with Tom Hanks?', 'more:person:tom-hanks'],
    ['no comedies, and could you make it Japanese', 'more:country:JP'],
    ['no drama and may it be short?', 'minutes:-100'],
  ])('%s', (said, token) => expect(read(said)).toContain(token))
})

describe('how long nobody lasts is the most', () => {
  test.each([
    ['no one here manages more than 100 minutes', 'minutes:-100'],
    ['my kids never last longer than eighty minutes', 'minutes:-80'],
    ['nobody sits through more than two hours, so keep it below', 'minutes:-120'],
  ])('%s', (said, token) => expect(read(said)).toEqual([token]))
})
