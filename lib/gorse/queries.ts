import 'server-only'
import { db } from '../db'
import { filmEvidence } from '../profile/film-evidence'
import { listEvidenceEvents } from '../profile/queries'
import { type FilmSignal, signalsOf } from './feedback'

/** What Gorse is to know of a person; null when there is no such person (any more). Behaviour only with consent. */
export async function findSignals(userId: string): Promise<FilmSignal[] | null> {
  const person = await db.user.findUnique({
    where: { id: userId },
    select: {
      consents: { where: { purpose: 'BEHAVIOUR', granted: true }, select: { purpose: true } },
      reactions: { where: { kind: 'SEEN' }, select: { filmId: true, reactedAt: true } },
    },
  })
  if (!person) return null
  const events = await listEvidenceEvents(userId, person.consents.length > 0)
  const seen = person.reactions.map(({ filmId, reactedAt }) => ({ filmId, at: reactedAt.getTime() }))
  return signalsOf(filmEvidence(events), seen)
}

/** One page of all people, in the order of their ids. */
export async function listPeople(after: string, limit: number): Promise<{ id: string; saidAnything: boolean }[]> {
  const rows = await db.user.findMany({
    where: { id: { gt: after } },
    orderBy: { id: 'asc' },
    take: limit,
    select: { id: true, events: { select: { id: true }, take: 1 } },
  })
  return rows.map(({ id, events }) => ({ id, saidAnything: events.length > 0 }))
}
