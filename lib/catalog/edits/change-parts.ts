import { diffWords } from 'diff'
import type { FieldChange } from './schema'
import { entryWords, valueWords } from './value-words'

export type ChangePart = { kind: 'same' | 'added' | 'removed'; text: string }

/** A change as parts to read one after another: words of a text, entries of a list, or the old and the new value. */
export function changeParts(change: FieldChange): { separate: boolean; parts: ChangePart[] } {
  if (change.field === 'logline') return { separate: false, parts: wordParts(change.before, change.after) }
  if (Array.isArray(change.before) && Array.isArray(change.after)) {
    const before = change.before.map((entry) => entryWords(change.field, entry))
    const after = change.after.map((entry) => entryWords(change.field, entry))
    const parts = listParts(before, after)
    if (parts.some((part) => part.kind !== 'same')) return { separate: true, parts }
    return { separate: true, parts: valueParts(before.join(', '), after.join(', ')) }
  }
  return {
    separate: true,
    parts: valueParts(valueWords(change.field, change.before), valueWords(change.field, change.after)),
  }
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
