import 'server-only'
import { cache } from 'react'
import { db } from '../db'
import { wordTypes } from '../feedback/standing-words'
import { emptyWish, type Wish, wishSchema } from '../wishes/schema'
import { type EditRecord, type EvidenceEvent, isWords } from './schema'

/** Newest events read for one profile. */
export const EVENTS_READ = 5_000

const behaviour = ['CLICKED', 'DWELLED', 'SEARCH_CHOSEN'] as const
const said = [...wordTypes, 'SURVEY_WISH'] as const

/** Kinds of events that say something of a taste; behaviour counts only while its consent stands. */
export const evidenceTypes = (withBehaviour: boolean) => (withBehaviour ? [...said, ...behaviour] : [...said])

/**
 * What the profile is made from. Behaviour counts only while its consent stands. `until`: what had been said and was known
 * at that moment.
 */
export async function listEvidenceEvents(
  userId: string,
  withBehaviour: boolean,
  until?: Date,
): Promise<EvidenceEvent[]> {
  const rows = await db.event.findMany({
    where: {
      userId,
      type: { in: evidenceTypes(withBehaviour) },
      ...(until && { occurredAt: { lte: until }, recordedAt: { lte: until } }),
    },
    select: {
      id: true,
      type: true,
      filmId: true,
      facet: true,
      value: true,
      detail: true,
      reason: true,
      occurredAt: true,
    },
    orderBy: { occurredAt: 'desc' },
    take: EVENTS_READ,
  })
  return rows.map(({ occurredAt, ...event }) => ({ ...event, at: occurredAt.getTime() }))
}

/** Once a request: the profile and the list both rest on them. */
export const listEdits = cache(async (userId: string): Promise<EditRecord[]> => {
  const rows = await db.interestEdit.findMany({
    where: { userId },
    select: {
      facet: true,
      state: true,
      strength: true,
      label: true,
      stated: true,
      wish: true,
      saidAt: true,
      askedAt: true,
      updatedAt: true,
    },
  })
  return rows.map(editRecordOf)
})

export type StoredEdit = Pick<EditRecord, 'facet' | 'state' | 'strength' | 'label' | 'stated'> & {
  wish: unknown
  saidAt: Date
  askedAt: Date | null
  updatedAt: Date
}

export const editRecordOf = ({ updatedAt, saidAt, askedAt, wish, ...edit }: StoredEdit): EditRecord => ({
  ...edit,
  wish: wishOf(edit.facet, wish),
  saidAt: saidAt.getTime(),
  askedAt: askedAt?.getTime() ?? null,
  at: updatedAt.getTime(),
})

/** Words stay whatever became of what they were read as. */
export const wishOf = (facet: string, stored: unknown): Wish | null =>
  isWords(facet) ? (wishSchema.safeParse(stored).data ?? emptyWish) : null

export async function findPortrait(userId: string) {
  return db.portrait.findUnique({
    where: { userId },
    select: { text: true, servedBy: true, language: true, profileVersion: true, variantId: true },
  })
}
