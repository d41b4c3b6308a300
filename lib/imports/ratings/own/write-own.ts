import type { Said } from '../../../feedback/record'
import type { Transaction } from '../../../feedback/settle'
import type { OwnEditRead, OwnWordRead } from './schema'

/** So many lines one person may have; what would be beyond is left out. */
const MOST_LINES = 500

type Compared = {
  type: string
  filmId?: number | null
  facet?: string | null
  value?: number | null
  detail?: string | null
  reason?: string | null
}
const keyOf = ({ type, filmId, facet, value, detail, reason }: Compared, at: number) =>
  // A note is the same whatever it may be used for here.
  JSON.stringify([type, filmId, facet, value, detail, type === 'NOTED' ? null : reason, at].map((part) => part ?? null))

/** The words of a file that the person's history does not hold yet: bringing a file twice adds nothing. */
export async function newOwnWords(tx: Transaction, userId: string, words: readonly OwnWordRead[]): Promise<Said[]> {
  const rows = await tx.event.findMany({
    where: { userId },
    select: { type: true, filmId: true, facet: true, value: true, detail: true, reason: true, occurredAt: true },
  })
  const known = new Set(rows.map(({ occurredAt, ...row }) => keyOf(row, occurredAt.getTime())))
  return words.flatMap(({ at, ...word }) => {
    const key = keyOf(word, at)
    if (known.has(key)) return []
    known.add(key)
    return [{ ...word, at: new Date(at) }]
  })
}

/** Lines of the taste that the person has not got: what they said here of the same stays. Gives back which were written. */
export async function writeOwnLines(tx: Transaction, userId: string, edits: readonly OwnEditRead[]): Promise<string[]> {
  const rows = await tx.interestEdit.findMany({ where: { userId }, select: { facet: true } })
  const here = new Set(rows.map(({ facet }) => facet))
  const room = Math.max(0, MOST_LINES - here.size)
  const fresh = [...new Map(edits.map((edit) => [edit.facet, edit])).values()]
    .filter(({ facet }) => !here.has(facet))
    .slice(0, room)
  await tx.interestEdit.createMany({
    data: fresh.map(({ wish, saidAt, askedAt, at, ...edit }) => ({
      ...edit,
      userId,
      ...(wish && { wish }),
      saidAt: new Date(saidAt),
      askedAt: askedAt === null ? null : new Date(askedAt),
      updatedAt: new Date(at),
    })),
  })
  return fresh.map(({ facet }) => facet)
}

/** Takes the lines of an import back, but for those the person has touched since. */
export async function removeOwnLines(
  tx: Transaction,
  userId: string,
  { lines, confirmedAt }: { lines: string[]; confirmedAt: Date | null },
): Promise<void> {
  if (lines.length === 0 || !confirmedAt) return
  await tx.interestEdit.deleteMany({ where: { userId, facet: { in: lines }, updatedAt: { lte: confirmedAt } } })
}
