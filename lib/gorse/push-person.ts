import 'server-only'
import type { Feedback } from 'gorsejs'
import { z } from 'zod'
import { env } from '../env'
import type { GorseClient } from './client'
import { type FeedbackType, type FilmSignal, feedbackTypes } from './feedback'
import { filmIdOf, itemIdOf, pseudonymOf } from './ids'
import { findSignals } from './queries'

const FEEDBACK_A_CALL = 1_000

const storedFeedback = z
  .array(z.object({ FeedbackType: z.string(), ItemId: z.string() }))
  .nullable()
  .transform((rows) => rows ?? [])

/** Makes what Gorse has of a person what it should have; a person who is gone is deleted there too. */
export async function pushPerson(client: GorseClient, userId: string): Promise<void> {
  await putFeedback(client, await takeBack(client, userId))
}

/**
 * Takes back what no longer holds of a person, and says what is missing there: for many people, that is put together. A
 * list of Gorse's is made anew for whoever was changed; feedback that is put says so, feedback taken away does not.
 */
export async function takeBack(client: GorseClient, userId: string): Promise<Feedback<FeedbackType>[]> {
  const person = pseudonymOf(userId, env().NEXTAUTH_SECRET ?? '')
  const wanted = await findSignals(userId)
  if (wanted === null) {
    await client.deleteUser(person)
    return []
  }
  const stored = storedFeedback.parse(await client.getUserFeedback(person))
  const kept = new Set<string>()
  const wantedKeys = new Set(wanted.map(keyOf))
  let deleted = 0
  for (const { FeedbackType: type, ItemId: itemId } of stored) {
    const key = `${type} ${itemId}`
    if (wantedKeys.has(key)) kept.add(key)
    else if (isOurs(type, itemId)) {
      await client.deleteFeedback({ type, userId: person, itemId })
      deleted++
    }
  }
  if (deleted > 0) await client.updateUser(person, { UserId: person, Comment: '' })
  return wanted.filter((signal) => !kept.has(keyOf(signal))).map((signal) => feedbackOf(person, signal))
}

export async function putFeedback(client: GorseClient, feedback: readonly Feedback<FeedbackType>[]): Promise<void> {
  for (let at = 0; at < feedback.length; at += FEEDBACK_A_CALL) {
    await client.upsertFeedbacks(feedback.slice(at, at + FEEDBACK_A_CALL))
  }
}

export const feedbackOf = (person: string, { type, filmId, at }: FilmSignal): Feedback<FeedbackType> => ({
  FeedbackType: type,
  UserId: person,
  ItemId: itemIdOf(filmId),
  Timestamp: new Date(at).toISOString(),
})

const keyOf = ({ type, filmId }: FilmSignal) => `${type} ${itemIdOf(filmId)}`

function isOurs(type: string, itemId: string): type is FeedbackType {
  return feedbackTypes.some((known) => known === type) && filmIdOf(itemId) !== null
}
