import { diffWords } from 'diff'
import { countryName, languageName } from '../facets'
import { type ClosedList, closedLists } from './film-form'
import type { FieldChange, KindredLink } from './schema'

export type ChangePart = { kind: 'same' | 'added' | 'removed'; text: string }

/** A change as parts to read one after another: words of a text, entries of a list, or the old and the new value. */
export function changeParts(change: FieldChange): { separate: boolean; parts: ChangePart[] } {
  if (change.field === 'logline') return { separate: false, parts: wordParts(change.before, change.after) }
  if (Array.isArray(change.before) && Array.isArray(change.after)) {
    const before = change.before.map((entry) => entryText(change.field, entry))
    const after = change.after.map((entry) => entryText(change.field, entry))
    const parts = listParts(before, after)
    if (parts.some((part) => part.kind !== 'same')) return { separate: true, parts }
    return { separate: true, parts: valueParts(before.join(', '), after.join(', ')) }
  }
  return { separate: true, parts: valueParts(valueText(change.before), valueText(change.after)) }
}

const wordParts = (before: string, after: string): ChangePart[] =>
  diffWords(before, after).map(({ value, added, removed }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value,
  }))

function listParts(before: string[], after: string[]): ChangePart[] {
  return [
    ...before.filter((entry) => !after.includes(entry)).map((text) => ({ kind: 'removed' as const, text })),
    ...after.filter((entry) => !before.includes(entry)).map((text) => ({ kind: 'added' as const, text })),
  ]
}

const valueParts = (before: string, after: string): ChangePart[] => [
  { kind: 'removed', text: before },
  { kind: 'added', text: after },
]

const valueText = (value: unknown) =>
  value === null || value === '' ? 'nothing' : value === true ? 'yes' : value === false ? 'no' : `${value}`

function entryText(field: FieldChange['field'], entry: string | KindredLink): string {
  if (typeof entry !== 'string') return `${entry.slug}: ${entry.because}`
  if (field === 'countries') return countryName(entry)
  if (field === 'languages') return languageName(entry)
  return field in closedLists ? closedLists[field as ClosedList].terms.label(entry) : entry
}
