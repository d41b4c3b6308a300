import { createHash } from 'node:crypto'
import type { SentToModel } from '../ai/sent-to-model'
import type { Viewer } from '../auth/viewer'
import { partsOfData } from '../recommendations/sent/parts-of-prompt'
import type { SentRequest } from '../recommendations/sent/queries'

/** What an answer was written from; of a request to a model, the consents it needs beside that to the model. */
export type AnswerRequest = SentRequest & { usesHour: boolean; usesBehaviour: boolean; usesGroup: boolean }
export type AnswerSubject = `tonight-${string}`

/** An answer leaves no trace: what it was written from is held in memory, of so many, and never stored. */
const MOST_KEPT = 200
const kept = new Map<AnswerSubject, { userId: string; requests: AnswerRequest[] }>()

/** An address for an answer that tells nothing of it. */
export const answerSubject = (...parts: unknown[]): AnswerSubject =>
  `tonight-${createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, 24)}`

export function keepAnswer(subject: AnswerSubject, userId: string, requests: AnswerRequest[]): void {
  kept.delete(subject)
  kept.set(subject, { userId, requests })
  for (const oldest of kept.keys()) if (kept.size > MOST_KEPT) kept.delete(oldest)
}

/** What an answer to this person was written from, as far as they allow it still; null for anybody else's. */
export function findAnswer({ id, consents }: Pick<Viewer, 'id' | 'consents'>, subject: string): AnswerRequest[] | null {
  const known = kept.get(subject as AnswerSubject)
  if (!known || known.userId !== id) return null
  return known.requests.filter(
    ({ sent, usesHour, usesBehaviour, usesGroup }) =>
      (consents.model || !sent) &&
      (consents.context || !usesHour) &&
      (consents.behaviour || !usesBehaviour) &&
      (consents.groups || !usesGroup),
  )
}

/** The reading of the words the grammar left: of the person it holds those words and no more. */
export function requestOfReading({ instructions, prompt, usage, ...sent }: SentToModel): AnswerRequest {
  return {
    ...sent,
    number: 0,
    sent: true,
    promptNumber: null,
    instructions: [{ text: instructions, sources: ['rules'] }],
    prompt: partsOfData(prompt),
    inputTokens: usage.inputTokens,
    outputTokens: usage.outputTokens,
    usesHour: false,
    usesBehaviour: false,
    usesGroup: false,
  }
}
