import 'server-only'
import type { Prisma } from '@/prisma/generated/client'
import { db } from '../db'
import { AppError } from '../errors'
import type { PackedRow } from './packed-rows'
import { type ArtefactDescription, artefactDescription, RETIRED_KEPT, TRAINING_LEASE } from './schema'

type Transaction = Prisma.TransactionClient

/** Held artefacts that wait for an admin; older ones are put aside. */
const HELD_KEPT = 3
/** Artefacts remembered without their models. */
const HISTORY = 100
const rowsAtOnce = 1_000
/** Writing tens of megabytes takes longer than the five seconds a transaction has by itself. */
const patience = { timeout: 120_000, maxWait: 20_000 }

export type NewArtefact = {
  description: ArtefactDescription
  bytes: Uint8Array<ArrayBuffer>
  checksum: string
  gram: Uint8Array<ArrayBuffer> | null
  rows: PackedRow[]
  /** Kept aside for an admin, and why. */
  held: string | null
}

export type Stored = { id: string; number: number; status: 'SERVING' | 'HELD' | 'REFUSED' }

/**
 * Writes a new artefact and lets it serve, all or nothing. Whoever lost the lease meanwhile writes nothing; data read
 * before that of the serving artefact is refused.
 */
export async function storeArtefact(owner: string, artefact: NewArtefact): Promise<Stored> {
  const { description, bytes, checksum, gram, rows, held } = artefact
  return db.$transaction(async (tx) => {
    await keepLease(tx, owner)
    const serving = await tx.engineArtefact.findFirst({
      where: { status: 'SERVING' },
      select: { number: true, description: true },
    })
    const known = artefactDescription.safeParse(serving?.description)
    const stale = known.success && known.data.dataAsOf > description.dataAsOf
    const status = stale ? 'REFUSED' : held ? 'HELD' : 'SERVING'
    const note = stale ? `Stale: its data is older than that of number ${serving?.number}, which serves.` : held
    if (status === 'SERVING') await retireServing(tx)
    const { id, number } = await tx.engineArtefact.create({
      data: {
        status,
        note,
        bytes,
        gram,
        checksum,
        size: sizeOf(bytes, rows),
        servedAt: servedAt(status),
        description,
      },
      select: { id: true, number: true },
    })
    for (let from = 0; from < rows.length; from += rowsAtOnce) {
      const data = rows.slice(from, from + rowsAtOnce).map((row) => ({ artefactId: id, ...row }))
      await tx.engineRow.createMany({ data })
    }
    await prune(tx)
    return { id, number, status }
  }, patience)
}

const servedAt = (status: Stored['status']) => (status === 'SERVING' ? new Date() : null)
const sizeOf = (bytes: Uint8Array, rows: PackedRow[]) =>
  rows.reduce((sum, { packed }) => sum + packed.length, bytes.length)

/** Locks the lease's row until the end of the transaction, so that nobody can take it over in between. */
async function keepLease(tx: Transaction, owner: string): Promise<void> {
  const kept = await tx.$executeRaw`
    UPDATE "EngineLease" SET "stage" = 'storing' WHERE "name" = ${TRAINING_LEASE} AND "owner" = ${owner}
      AND "expiresAt" > (now() AT TIME ZONE 'UTC')`
  if (kept !== 1) throw new AppError('conflict', 'It was stopped, or another training took over. Nothing was replaced.')
}

async function retireServing(tx: Transaction): Promise<void> {
  await tx.engineArtefact.updateMany({ where: { status: 'SERVING' }, data: { status: 'RETIRED' } })
}

/** An admin lets a held artefact serve after all. */
export async function serveHeld(artefactId: string): Promise<{ number: number }> {
  return db.$transaction(async (tx) => {
    await retireServing(tx)
    const { count } = await tx.engineArtefact.updateMany({
      where: { id: artefactId, status: 'HELD', bytes: { not: null } },
      data: { status: 'SERVING', servedAt: new Date() },
    })
    if (count !== 1) throw new AppError('conflict', 'This artefact is no longer held.')
    await prune(tx)
    return tx.engineArtefact.findUniqueOrThrow({ where: { id: artefactId }, select: { number: true } })
  }, patience)
}

/** An admin lets an earlier artefact serve again; what serves now waits in its place. */
export async function serveEarlier(artefactId: string): Promise<{ number: number }> {
  return db.$transaction(async (tx) => {
    const earlier = await tx.engineArtefact.findUnique({
      where: { id: artefactId, status: 'RETIRED', bytes: { not: null } },
      select: { number: true },
    })
    if (!earlier) throw new AppError('conflict', 'Its models are no longer kept, or it serves already.')
    await retireServing(tx)
    // One that a process could not read may be readable now.
    const data = { status: 'SERVING', servedAt: new Date(), note: null } as const
    await tx.engineArtefact.update({ where: { id: artefactId }, data, select: { id: true } })
    await prune(tx)
    return earlier
  }, patience)
}

export async function discardHeld(artefactId: string): Promise<{ number: number }> {
  return db.$transaction(async (tx) => {
    const { count } = await tx.engineArtefact.updateMany({
      where: { id: artefactId, status: 'HELD' },
      data: { status: 'DISCARDED' },
    })
    if (count !== 1) throw new AppError('conflict', 'This artefact is no longer held.')
    await prune(tx)
    return tx.engineArtefact.findUniqueOrThrow({ where: { id: artefactId }, select: { number: true } })
  })
}

/**
 * Notes why an artefact could not be used. A damaged one is damaged for everybody: it leaves, and the one before serves
 * again. One that only this process cannot read (another version of the site, another catalog) keeps its place.
 */
export async function noteRefusal(artefactId: string, reason: string, damaged: boolean): Promise<void> {
  await db.$transaction(async (tx) => {
    const refused = await tx.engineArtefact.findUnique({ where: { id: artefactId }, select: { status: true } })
    if (!refused) return
    const status = damaged ? 'REFUSED' : refused.status
    await tx.engineArtefact.update({ where: { id: artefactId }, data: { note: reason, status }, select: { id: true } })
    if (!damaged || refused.status !== 'SERVING') return
    const before = await tx.engineArtefact.findFirst({
      where: { status: 'RETIRED', bytes: { not: null } },
      orderBy: { number: 'desc' },
      select: { id: true },
    })
    if (before) {
      await tx.engineArtefact.update({ where: { id: before.id }, data: { status: 'SERVING' }, select: { id: true } })
    }
  })
}

/** Models stay with the serving artefact, the last that served before it, and those that wait; the rest are only remembered. */
async function prune(tx: Transaction): Promise<void> {
  const [earlier, waiting] = await Promise.all([
    tx.engineArtefact.findMany({
      where: { status: 'RETIRED', bytes: { not: null } },
      orderBy: { servedAt: 'desc' },
      take: RETIRED_KEPT,
      select: { id: true },
    }),
    tx.engineArtefact.findMany({ where: { status: 'HELD' }, orderBy: { number: 'desc' }, select: { id: true } }),
  ])
  const surplus = waiting.slice(HELD_KEPT).map(({ id }) => id)
  await tx.engineArtefact.updateMany({ where: { id: { in: surplus } }, data: { status: 'DISCARDED' } })
  const empty = {
    OR: [
      { status: { in: ['REFUSED', 'DISCARDED'] as const satisfies string[] } },
      { status: 'RETIRED' as const, id: { notIn: earlier.map(({ id }) => id) } },
    ],
  }
  await tx.engineRow.deleteMany({ where: { artefact: empty } })
  await tx.engineArtefact.updateMany({ where: { ...empty, bytes: { not: null } }, data: { bytes: null } })
  await tx.engineArtefact.updateMany({
    where: { status: { notIn: ['SERVING', 'HELD'] }, gram: { not: null } },
    data: { gram: null },
  })
  const old = await tx.engineArtefact.findMany({
    where: { status: { notIn: ['SERVING', 'HELD'] }, bytes: null },
    orderBy: { number: 'desc' },
    skip: HISTORY,
    select: { id: true },
  })
  await tx.engineArtefact.deleteMany({ where: { id: { in: old.map(({ id }) => id) } } })
}
