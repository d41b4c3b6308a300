import 'server-only'
import { db } from '../db'
import { wordTypes } from '../feedback/standing-words'
import { awaitedLine, editLine, headLine, wordLine } from '../own-csv/rows'

const PAGE = 500
const film = { select: { slug: true, title: true, year: true, imdbId: true, tmdbId: true } } as const

/** Everything a person said, line by line, read in pages: however long a history is, little of it is held at once. */
export async function* csvOf(userId: string): AsyncGenerator<string> {
  yield headLine()
  for await (const page of wordPages(userId)) yield page.map(wordLine).join('')
  const awaited = await db.awaitedFilm.findMany({ where: { userId }, orderBy: { id: 'asc' } })
  yield awaited.map(awaitedLine).join('')
  const edits = await db.interestEdit.findMany({ where: { userId }, orderBy: { facet: 'asc' } })
  yield edits.map(editLine).join('')
}

/** The words in the order they were said, from where the last page ended. */
async function* wordPages(userId: string) {
  const where = { userId, type: { in: [...wordTypes, 'SURVEY_WISH' as const, 'NOTED' as const] } }
  let after: string | null = null
  for (;;) {
    const rows: Awaited<ReturnType<typeof pageOf>> = await pageOf(where, after)
    if (rows.length > 0) yield rows.map(({ occurredAt, ...row }) => ({ ...row, at: occurredAt }))
    const last = rows.at(-1)
    if (!last || rows.length < PAGE) return
    after = last.id
  }
}

const pageOf = (where: NonNullable<Parameters<typeof db.event.findMany>[0]>['where'], after: string | null) =>
  db.event.findMany({
    where: where ?? {},
    select: {
      id: true,
      type: true,
      occurredAt: true,
      facet: true,
      value: true,
      detail: true,
      reason: true,
      film,
    },
    orderBy: [{ occurredAt: 'asc' }, { id: 'asc' }],
    take: PAGE,
    ...(after && { cursor: { id: after }, skip: 1 }),
  })
