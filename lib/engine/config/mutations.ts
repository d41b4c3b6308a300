import 'server-only'
import type { Prisma } from '@/prisma/generated/client'
import { db } from '../../db'
import { AppError } from '../../errors'
import { untrainedRankConfig } from '../../recommender/config/rank-config'
import { type ConfigChanges, codeNumbers, type SaveConfigInput, soundChanges } from './schema'

type Transaction = Prisma.TransactionClient
type Latest = { number: number; changes: ConfigChanges } | null

/** Versions are numbered one after another, whoever asks at the same moment. */
async function inTurn<Result>(run: (tx: Transaction, latest: Latest) => Promise<Result>): Promise<Result> {
  return db.$transaction(async (tx) => {
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('engine-config'))`
    const row = await tx.engineConfig.findFirst({
      orderBy: { number: 'desc' },
      select: { number: true, changes: true },
    })
    return run(tx, row && { number: row.number, changes: soundChanges(row.changes as ConfigChanges) })
  })
}

type NewVersion = { changes: ConfigChanges; note: string; authorId: string | null }

const append = (tx: Transaction, latest: Latest, { changes, note, authorId }: NewVersion) =>
  tx.engineConfig.create({
    data: {
      number: (latest?.number ?? 0) + 1,
      base: untrainedRankConfig.version,
      changes,
      numbers: { ...codeNumbers, ...changes },
      note,
      authorId,
    },
    select: { number: true },
  })

/** Lets these numbers serve from the next list on. Refused when another version came since the page was opened. */
export async function saveConfig(authorId: string, { changes, note, basedOn }: SaveConfigInput) {
  return inTurn(async (tx, latest) => {
    if ((latest?.number ?? 0) !== basedOn)
      throw new AppError('conflict', `Version ${latest?.number} has been saved since you opened this page.`)
    if (isSame(changes, latest?.changes ?? {})) throw new AppError('conflict', 'These numbers serve already.')
    return append(tx, latest, { changes, note, authorId })
  })
}

/** Lets the numbers of an earlier version serve again, under a new number, so that history only ever grows. */
export async function rollBackConfig(authorId: string, number: number) {
  return inTurn(async (tx, latest) => {
    const old = await tx.engineConfig.findUnique({ where: { number }, select: { numbers: true } })
    if (!old) throw new AppError('not-found', 'There is no such version.')
    if (latest?.number === number) throw new AppError('conflict', `Version ${number} serves already.`)
    // As it served then, also where code has other numbers now.
    const changes = soundChanges(old.numbers as ConfigChanges)
    return append(tx, latest, { changes, note: `Rolled back to version ${number}`, authorId })
  })
}

/** Writes down that the site came with other numbers in code, which is a change of the configuration too. */
export async function noteDelivered(): Promise<void> {
  const base = untrainedRankConfig.version
  const known = { where: { base }, select: { id: true } }
  if (await db.engineConfig.findFirst(known)) return
  await inTurn(async (tx, latest) => {
    if (await tx.engineConfig.findFirst(known)) return
    const note = latest ? `Came with a new version of the site (${base})` : 'As the site came'
    await append(tx, latest, { changes: latest?.changes ?? {}, note, authorId: null })
  })
}

const isSame = (one: ConfigChanges, other: ConfigChanges) =>
  Object.keys({ ...one, ...other }).every((path) => one[path] === other[path])
