import type { Said } from '../../../feedback/record'
import type { Transaction } from '../../../feedback/settle'
import { asEdit, newLines, newWords } from './new-of-own'
import type { OwnEditRead, OwnWordRead } from './schema'

/** So many lines one person may have; what would be beyond is left out. */
const MOST_LINES = 500

/** The words of a file that the person's history does not hold yet: bringing a file twice adds nothing. */
export async function newOwnWords(tx: Transaction, userId: string, words: readonly OwnWordRead[]): Promise<Said[]> {
  const rows = await tx.event.findMany({
    where: { userId },
    select: { type: true, filmId: true, facet: true, value: true, detail: true, reason: true, occurredAt: true },
  })
  return newWords(words, rows)
}

/** Lines of the taste that the person has not got: what they said here of the same stays. Gives back which were written. */
export async function writeOwnLines(tx: Transaction, userId: string, edits: readonly OwnEditRead[]): Promise<string[]> {
  const rows = await tx.interestEdit.findMany({ where: { userId }, select: { facet: true } })
  const fresh = newLines(edits, new Set(rows.map(({ facet }) => facet)), MOST_LINES)
  await tx.interestEdit.createMany({ data: fresh.map((edit) => ({ userId, ...asEdit(edit) })) })
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
