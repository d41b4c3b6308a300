import { countryName, languageName } from '../facets'
import type { FilmField } from '../film-fields'
import { type ClosedList, closedLists } from './film-form'
import type { KindredLink } from './schema'

/** One entry of a list in the words people see. */
export function entryWords(field: FilmField, entry: string | KindredLink): string {
  if (typeof entry !== 'string') return `${entry.slug}: ${entry.because}`
  if (field === 'countries') return countryName(entry)
  if (field === 'languages') return languageName(entry)
  return field in closedLists ? closedLists[field as ClosedList].terms.label(entry) : entry
}

/** The value of a field on one line. */
export function valueWords(field: FilmField, value: unknown): string {
  if (Array.isArray(value)) return value.map((entry) => entryWords(field, entry)).join(', ') || 'nothing'
  return value === null || value === undefined || value === ''
    ? 'nothing'
    : value === true
      ? 'yes'
      : value === false
        ? 'no'
        : `${value}`
}
