import { type Answer, answerWith } from '@/lib/ask/answer'
import type { Asker } from '@/lib/ask/ask-request'
import { readAsked } from '@/lib/ask/read-asked'
import type { AskParams } from '@/lib/ask/schema'

/** The answer to a wish with reader A: what the grammar alone reads. */
export const answerTo = (asker: Asker, params: AskParams): Answer =>
  answerWith(asker, params, readAsked(params, asker.catalog))
