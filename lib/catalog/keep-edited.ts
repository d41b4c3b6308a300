import { type SearchTexts, searchTexts } from './search-text'

type SearchedRow = Parameters<typeof searchTexts>[0] & SearchTexts

/** A row on its way into the database, with what was edited on this site left as it stands there. */
export function keepEdited<Row extends SearchedRow>(
  row: Row,
  stored: Partial<Record<keyof Row, unknown>>,
  editedFields: string[],
): Row {
  const kept = Object.entries(stored).filter(([field]) => editedFields.includes(field))
  if (kept.length === 0) return row
  const merged = { ...row, ...Object.fromEntries(kept) }
  return { ...merged, ...searchTexts(merged) }
}
