import 'server-only'
import { after } from 'next/server'
import { listReadableNotes } from '../../feedback/diary-queries'
import { findPublished } from '../../prompts/queries'
import { giveBack, type Writer } from '../../writers/choose-writer'
import type { RecommendationContext } from '../context/context'
import { writerFor } from '../prepare-prompt'
import { requestOf } from '../request-of'
import { beginReading, dropReading, endReading } from './mutations'
import { LEAST_FILMS, type PreparedTaste, prepareTaste, spokenFilms } from './prepare-taste'
import { findLastReading, listAnswers } from './queries'
import { writeTaste } from './write-taste'

/** So many words or edits since the last reading make a new one worth it. */
export const CHANGES_NEEDED = 5
/** A model is not asked while somebody is still rating, and not more often than this. */
export const QUIET_MS = 20_000
const REST_MS = 30 * 60_000

type Last = Awaited<ReturnType<typeof findLastReading>>

/** Whether enough has been said or edited since the last reading. */
export function isDue(
  last: Pick<NonNullable<Last>, 'profileVersion' | 'films'> | null,
  now: { profileVersion: number; films: number },
): boolean {
  if (now.films < LEAST_FILMS) return false
  if (!last) return true
  const said = Math.abs(now.films - last.films)
  return Math.max(said, now.profileVersion - last.profileVersion) >= CHANGES_NEEDED
}

/** Whether a model may be asked now: the person has come to rest, and the last reading is some time ago. */
export function isQuiet(last: Pick<NonNullable<Last>, 'startedAt'> | null, saidAt: number, now: number): boolean {
  return now - saidAt >= QUIET_MS && (!last || now - last.startedAt.getTime() >= REST_MS)
}

/**
 * Reads the taste anew where enough has changed: the composer at once, a model after the page has been sent, within the
 * person's budget. Tells whether a model is at it.
 */
export async function readOn(context: RecommendationContext): Promise<'reading' | 'done'> {
  const { viewer, profile } = context
  if (viewer.apart) return 'done'
  const last = await findLastReading(viewer.id)
  if (!isDue(last, { profileVersion: viewer.profileVersion, films: spokenFilms(context).length })) return 'done'
  const saidAt = Math.max(0, ...profile.films.map(({ at }) => at))
  if (viewer.consents.model && !isQuiet(last, saidAt, Date.now())) return 'done'
  const version = await findPublished('TASTE')
  const prepared = prepareTaste(version, context, await listAnswers(viewer.id), await listReadableNotes(viewer.id))
  if (!prepared) return 'done'
  const writer = await writerFor(prepared, viewer)
  const readingId = await beginReading(viewer.id, {
    profileVersion: viewer.profileVersion,
    films: prepared.films,
    promptVersionId: prepared.fellBack ? null : version.versionId,
    model: writer.resolved.name,
    servedBy: writer.resolved.writer,
  })
  if (!readingId) {
    await giveBack(writer)
    return 'reading'
  }
  const run = () => runReading(viewer.id, readingId, { prepared, writer, serving: version })
  if (writer.resolved.writer === 'MODEL') {
    after(run)
    return 'reading'
  }
  await run()
  return 'done'
}

async function runReading(
  userId: string,
  readingId: string,
  { prepared, writer, serving }: { prepared: PreparedTaste; writer: Writer; serving: Parameters<typeof requestOf>[2] },
): Promise<void> {
  try {
    const taste = await writeTaste(prepared, writer)
    await endReading(userId, readingId, taste, requestOf(prepared, writer, serving))
  } catch (error) {
    console.error('a taste could not be read:', error)
    await dropReading(userId, readingId)
  }
}
