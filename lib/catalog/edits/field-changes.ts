import { type FilmField, filmFields } from '../film-fields'
import type { FieldChange, FilmState } from './schema'

export const sortedLinks = (links: FilmState['kindred']) => links.toSorted((a, b) => (a.slug < b.slug ? -1 : 1))

/** The fields that would differ, with both values. Fields that are not given stay as they are. */
export function fieldChanges(before: FilmState, wanted: Partial<FilmState>): FieldChange[] {
  const values = wanted.kindred ? { ...wanted, kindred: sortedLinks(wanted.kindred) } : wanted
  return filmFields.flatMap((field) => {
    const after = values[field]
    if (after === undefined || JSON.stringify(after) === JSON.stringify(before[field])) return []
    return [{ field, before: before[field], after } as FieldChange]
  })
}

/** The values that take back a run of changes, oldest first: for each field what stood before the first of them. */
export function valuesBefore(changes: FieldChange[]): Partial<FilmState> {
  const values = new Map<FilmField, unknown>()
  for (const { field, before } of changes) if (!values.has(field)) values.set(field, before)
  return Object.fromEntries(values) as Partial<FilmState>
}
