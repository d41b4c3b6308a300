import 'server-only'
import type { Prisma } from '@/prisma/generated/client'
import { db } from '../db'
import { type ArtefactView, artefactDescription, RETIRED_KEPT, TRAINING_LEASE, type TrainingState } from './schema'

/** Artefacts a process may load, the serving one first: where it is unreadable the one before stays in its place. */
export async function listLoadable(): Promise<{ id: string; number: number }[]> {
  const rows = await db.engineArtefact.findMany({
    where: { status: { in: ['SERVING', 'RETIRED'] }, bytes: { not: null } },
    orderBy: [{ status: 'asc' }, { number: 'desc' }],
    select: { id: true, number: true, status: true },
    take: 3,
  })
  return rows[0]?.status === 'SERVING' ? rows.map(({ id, number }) => ({ id, number })) : []
}

/** More bytes than this are not read to be compared with. */
const mostComparedBytes = 200_000_000

/** What served before and may serve again, newest first, as far as its bytes may be held at once. */
export async function listEarlier(): Promise<{ number: number; bytes: Uint8Array; checksum: string }[]> {
  const kept = await db.engineArtefact.findMany({
    where: { status: 'RETIRED', bytes: { not: null } },
    orderBy: { servedAt: 'desc' },
    select: { id: true, size: true },
    take: RETIRED_KEPT - 1,
  })
  let left = mostComparedBytes
  const ids = kept.flatMap(({ id, size }) => {
    left -= size
    return left >= 0 ? [id] : []
  })
  const found: { number: number; bytes: Uint8Array; checksum: string }[] = []
  for (const id of ids) {
    const stored = await findArtefactBytes(id)
    if (stored) found.push({ number: stored.number, bytes: stored.bytes, checksum: stored.checksum })
  }
  return found
}

export type StoredArtefact = { id: string; number: number; checksum: string; bytes: Uint8Array; description: unknown }

export async function findArtefactBytes(id: string): Promise<StoredArtefact | null> {
  const row = await db.engineArtefact.findUnique({
    where: { id },
    select: { id: true, number: true, checksum: true, bytes: true, description: true },
  })
  return row?.bytes ? { ...row, bytes: row.bytes } : null
}

/** Packed neighbours of these films, in one query. */
export async function listRows(
  artefactId: string,
  filmIds: number[],
): Promise<{ filmId: number; packed: Uint8Array }[]> {
  return db.engineRow.findMany({
    where: { artefactId, filmId: { in: filmIds } },
    select: { filmId: true, packed: true },
    orderBy: { filmId: 'asc' },
  })
}

/** Pairs of likes the serving artefact was counted from. */
export async function findServingGram(artefactId: string): Promise<Uint8Array | null> {
  const row = await db.engineArtefact.findUnique({ where: { id: artefactId }, select: { gram: true } })
  return row?.gram ?? null
}

const viewSelect = {
  id: true,
  number: true,
  status: true,
  description: true,
  size: true,
  note: true,
  createdAt: true,
  servedAt: true,
} satisfies Prisma.EngineArtefactSelect

/** The newest artefacts, newest first, and which of them still have their models. */
export async function listArtefacts(): Promise<ArtefactView[]> {
  const [rows, kept] = await Promise.all([
    db.engineArtefact.findMany({ orderBy: { number: 'desc' }, take: 30, select: viewSelect }),
    db.engineArtefact.findMany({ where: { bytes: { not: null } }, select: { id: true } }),
  ])
  const keptIds = new Set(kept.map(({ id }) => id))
  return rows.map((row) => ({
    ...row,
    description: artefactDescription.safeParse(row.description).data ?? null,
    kept: keptIds.has(row.id),
  }))
}

/** Whether a training runs, and how the last one ended. Times are compared by the database's own clock. */
export async function getTrainingState(): Promise<TrainingState> {
  const [row] = await db.$queryRaw<
    {
      running: boolean
      stage: string | null
      done: number
      total: number
      startedAt: Date
      endedAt: Date | null
      outcome: string | null
      failed: boolean
    }[]
  >`
    SELECT "owner" IS NOT NULL AND "expiresAt" > (now() AT TIME ZONE 'UTC') AS "running",
      "stage", "done", "total", "startedAt", "endedAt", "outcome", "failed"
    FROM "EngineLease" WHERE "name" = ${TRAINING_LEASE}`
  if (!row) return { running: null, last: null }
  const { running, stage, done, total, startedAt, endedAt, outcome, failed } = row
  return {
    running: running ? { stage: stage ?? '', done, total, startedAt } : null,
    last: endedAt && outcome ? { endedAt, outcome, failed } : null,
  }
}
