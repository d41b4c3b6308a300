import 'server-only'
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
  const person = pseudonymOf(userId, env().NEXTAUTH_SECRET ?? '')
  const wanted = await findSignals(userId)
  if (wanted === null) {
    await client.deleteUser(person)
    return
  }
  const stored = storedFeedback.parse(await client.getUserFeedback(person))
  const kept = new Set<string>()
  const wantedKeys = new Set(wanted.map(keyOf))
  for (const { FeedbackType: type, ItemId: itemId } of stored) {
    const key = `${type} ${itemId}`
    if (wantedKeys.has(key)) kept.add(key)
    else if (isOurs(type, itemId)) await client.deleteFeedback({ type, userId: person, itemId })
  }
  const missing = wanted.filter((signal) => !kept.has(keyOf(signal)))
  for (let at = 0; at < missing.length; at += FEEDBACK_A_CALL) {
    await client.upsertFeedbacks(
      missing.slice(at, at + FEEDBACK_A_CALL).map((signal) => ({
        FeedbackType: signal.type,
        UserId: person,
        ItemId: itemIdOf(signal.filmId),
        Timestamp: new Date(signal.at).toISOString(),
      })),
    )
  }
}

const keyOf = ({ type, filmId }: FilmSignal) => `${type} ${itemIdOf(filmId)}`

function isOurs(type: string, itemId: string): type is FeedbackType {
  return feedbackTypes.some((known) => known === type) && filmIdOf(itemId) !== null
}
