import 'server-only'
import { db } from '../db'
import { loweredBy } from './parts/kinds-of-reasons'

const MOST_VERDICTS = 500

/** Kinds of reasons somebody wants no more of, by the last word said of each. */
export async function listLowered(userId: string): Promise<Set<string>> {
  const rows = await db.wordsVerdict.findMany({
    where: { userId },
    orderBy: { saidAt: 'desc' },
    take: MOST_VERDICTS,
    select: { verdict: true, kinds: true },
  })
  return loweredBy(rows.toReversed())
}
