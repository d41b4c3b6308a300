import { z } from 'zod'
import { keptWish } from '../../wishes/kept-wish'
import type { Wish } from '../../wishes/schema'
import { tokensOf } from '../../wishes/tokens'
import { readingsAnswer, readReadings } from '../../writers/rest/ask-rest'

const MOST_WRONG = 8

/** What a reader of the whole answers: ids of our lists for words the grammar left, and which of its tokens are wrong. */
export const correctionAnswer = readingsAnswer.extend({
  wrong: z.array(z.string().max(160)).max(MOST_WRONG).default([]),
})
export type Correction = z.input<typeof correctionAnswer>

export type Corrected = { wish: Wish; added: string[]; gone: string[] }

/**
 * The wish as a model corrects it, in the same closed form: tokens that stand can be taken off, ids of our lists added.
 * What is said of one thing already can be said otherwise only where that was called wrong.
 */
export function correctedWish(wish: Wish, { readings, wrong = [] }: Correction, mayCorrect: boolean): Corrected {
  const standing = tokensOf({ ...wish, unread: [] })
  const gone = mayCorrect ? standing.filter((token) => wrong.includes(token)) : []
  const kept = standing.filter((token) => !gone.includes(token))
  const said = new Set(kept.map(subjectOf))
  const added = readReadings(JSON.stringify({ readings })).filter(
    (token) => !said.has(subjectOf(token)) && !gone.includes(token),
  )
  const corrected = keptWish([...kept, ...added])
  return corrected ? { wish: corrected, added, gone } : { wish, added: [], gone: [] }
}

/** "more:mood:tense" and "less:mood:tense" are about one thing. */
const subjectOf = (token: string) => token.slice(token.indexOf(':') + 1)
