import type { Said } from '../../../feedback/record'
import type { OwnEditRead, OwnWordRead } from './schema'

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

/** The words of a file that a history does not hold yet, each once: bringing a file twice adds nothing. */
export function newWords(words: readonly OwnWordRead[], history: readonly (Compared & { occurredAt: Date })[]): Said[] {
  const known = new Set(history.map(({ occurredAt, ...row }) => keyOf(row, occurredAt.getTime())))
  return words.flatMap(({ at, ...word }) => {
    const key = keyOf(word, at)
    if (known.has(key)) return []
    known.add(key)
    return [{ ...word, at: new Date(at) }]
  })
}

/** The lines of a file that a taste of so many does not have, as far as there is room; of two of one facet the later. */
export function newLines(edits: readonly OwnEditRead[], here: ReadonlySet<string>, most: number): OwnEditRead[] {
  const last = new Map(edits.map((edit) => [edit.facet, edit]))
  return [...last.values()].filter(({ facet }) => !here.has(facet)).slice(0, Math.max(0, most - here.size))
}

/** A line of a file as it is stored. */
export const asEdit = ({ wish, saidAt, askedAt, at, ...edit }: OwnEditRead) => ({
  ...edit,
  ...(wish && { wish }),
  saidAt: new Date(saidAt),
  askedAt: askedAt === null ? null : new Date(askedAt),
  updatedAt: new Date(at),
})
