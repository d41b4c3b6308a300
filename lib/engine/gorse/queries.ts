import 'server-only'
import { db } from '../../db'
import { filmEvidence } from '../../profile/film-evidence'
import { listEvidenceEvents } from '../../profile/queries'
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

/** One page of people who have told us anything, in the order of their ids. */
export async function listPeopleWithEvents(after: string, limit: number): Promise<string[]> {
  const rows = await db.user.findMany({
    where: { id: { gt: after }, events: { some: {} } },
    orderBy: { id: 'asc' },
    take: limit,
    select: { id: true },
  })
  return rows.map((row) => row.id)
}

export async function listPeopleIds(): Promise<string[]> {
  const rows = await db.user.findMany({ select: { id: true } })
  return rows.map((row) => row.id)
}
