import type { GateShown } from '../../prompts/gate/schema'

export type ComparedRow = {
  key: string
  title: string
  change: 'same' | 'words' | 'moved' | 'added' | 'removed'
  /** Words before and now; empty where there are none. */
  before: string
  after: string
}

/** Two lists of one person, in the order of the new one; what is gone stands at the end. */
export function comparedLists(before: readonly GateShown[], after: readonly GateShown[]): ComparedRow[] {
  const rows = after.map((film, place): ComparedRow => {
    const at = before.findIndex(({ filmId }) => filmId === film.filmId)
    const old = before[at]
    const said = { key: `${film.filmId}`, title: film.title, before: old?.text ?? '', after: film.text }
    if (!old) return { ...said, change: 'added' }
    if (at !== place) return { ...said, change: 'moved' }
    return { ...said, change: old.text === film.text ? 'same' : 'words' }
  })
  const gone = before.filter(({ filmId }) => after.every((film) => film.filmId !== filmId))
  return [
    ...rows,
    ...gone.map(
      ({ filmId, title, text }): ComparedRow => ({
        key: `${filmId}-gone`,
        title,
        before: text,
        after: '',
        change: 'removed',
      }),
    ),
  ]
}
