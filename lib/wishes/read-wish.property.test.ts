import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readTable } from '../../testing/tables/wish-table'
import { catalogLexicon, TABLE_YEAR } from '../../testing/wish-lexicon'
import { wishOf } from './kept-wish'
import { MOST_LETTERS, readWish } from './read-wish'
import { wishSchema } from './schema'
import { tokensOf } from './tokens'

const read = (text: string) => readWish(text, catalogLexicon(), TABLE_YEAR)
const said = readTable('phrasings.jsonl').map((row) => row.said)
const words = said.flatMap((sentence) => sentence.split(/\s+/))

/** Anything a keyboard gives, and words of real sentences thrown together. */
const text = fc.oneof(
  fc.string({ maxLength: 400, unit: 'grapheme' }),
  fc.array(fc.constantFrom(...words), { maxLength: 60 }).map((list) => list.join(' ')),
  fc.array(fc.constantFrom(...said), { maxLength: 4 }).map((list) => list.join(', ')),
)

describe('the reader', () => {
  it('never throws, always gives a valid wish, and the same for the same words', () => {
    fc.assert(
      fc.property(text, (sentence) => {
        const wish = read(sentence)
        expect(wishSchema.safeParse(wish).error).toBeUndefined()
        expect(wishOf(tokensOf(wish))).toEqual(wish)
        expect(read(sentence)).toEqual(wish)
      }),
      { numRuns: 400 },
    )
  })

  it.each(['1980 hours', '1980 hours, 24 hours', '99 hours or less', 'a film of 1000000 minutes'])(
    'takes no length that no film has: %s',
    (sentence) => {
      const wish = read(sentence)
      expect(wishSchema.safeParse(wish).error).toBeUndefined()
      expect(wish.minutes?.to ?? 0).toBeLessThanOrEqual(24 * 60)
    },
  )

  it('does not care for capitals in plain wishes, nor for spaces around them', () => {
    fc.assert(
      fc.property(fc.constantFrom('slow westerns', 'no horror', 'korean thriller', 'under two hours'), (plain) => {
        expect(read(`  ${plain.toUpperCase()}  `)).toEqual(read(plain))
      }),
    )
  })

  it('reads no further than it says', () => {
    expect(read(`${'x'.repeat(MOST_LETTERS)} horror`).want).toEqual([])
  })
})
