import { z } from 'zod'
import { filmCaps } from '../film-limits'
import { filmRecord } from '../film-record'
import { readCountry, readLanguage } from '../vocabulary/place-words'
import { fieldLabels } from './field-labels'
import { closedLists } from './film-form'
import { filmFewest } from './how-many'
import type { FieldChange, FilmEditKindName, FilmState } from './schema'

export const bulkKinds = [
  { id: 'add', label: 'Add a word' },
  { id: 'remove', label: 'Take a word away' },
  { id: 'prominence', label: 'Set the prominence' },
  { id: 'retire', label: 'Retire' },
  { id: 'bring-back', label: 'Bring back' },
] as const
export const bulkFields = (
  ['genres', 'moods', 'themes', 'settings', 'details', 'contentNotes', 'countries', 'languages'] as const
).map((id) => ({ id, label: fieldLabels[id] }))
export type BulkField = (typeof bulkFields)[number]['id']

const idsOf = <Id extends string>(list: readonly { id: Id }[]) => list.map(({ id }) => id) as [Id, ...Id[]]

/** What is asked for as it stands in a form or an address; anything unknown is nothing. */
export const bulkForm = z.object({
  work: z.enum(idsOf(bulkKinds)).optional().catch(undefined),
  field: z.enum(idsOf(bulkFields)).catch('moods'),
  word: z.string().trim().max(80).catch(''),
})
export type BulkForm = z.infer<typeof bulkForm>

export type BulkWork =
  | { kind: 'add' | 'remove'; field: BulkField; id: string; label: string }
  | { kind: 'prominence'; value: number; label: string }
  | { kind: 'retire' | 'bring-back'; label: string }

/** The work as it can be done, or what is wrong with the form. */
export function readBulkWork({ work, field, word }: BulkForm): BulkWork | { problem: string } {
  if (!work) return { problem: 'Choose what to do.' }
  if (work === 'retire' || work === 'bring-back')
    return { kind: work, label: work === 'retire' ? 'Retired' : 'Brought back' }
  if (work === 'prominence') {
    const value = filmRecord.shape.prominence.safeParse(/^\d{1,3}$/.test(word) ? Number(word) : null)
    return value.success
      ? { kind: work, value: value.data, label: `Prominence ${value.data}` }
      : { problem: 'A prominence is a whole number from 1 to 100, or 0 where it is not known.' }
  }
  const term = termOf(field, word)
  if (!term) return { problem: word ? `“${word}” is not in this list.` : 'Name the word.' }
  return { kind: work, field, id: term.id, label: `${fieldLabels[field]}: ${work === 'add' ? '+' : '−'} ${term.label}` }
}

function termOf(field: BulkField, word: string): { id: string; label: string } | null {
  if (field === 'countries' || field === 'languages') {
    const id = word && (field === 'countries' ? readCountry(word) : readLanguage(word))
    return id ? { id, label: id } : null
  }
  const key = word.toLowerCase()
  const { terms } = closedLists[field].terms
  return terms.find(({ id, label }) => id === key || label.toLowerCase() === key) ?? null
}

/** What the work changes of one film, or why nothing. Every rule of the catalog's format still holds after it. */
export function changeBy(work: BulkWork, state: FilmState): FieldChange | { skip: string } {
  if (work.kind === 'prominence') {
    if (state.prominence === work.value) return { skip: 'has this prominence already' }
    return { field: 'prominence', before: state.prominence, after: work.value }
  }
  if (!('field' in work)) {
    const retired = work.kind === 'retire'
    if (state.retired === retired) return { skip: retired ? 'retired already' : 'not retired' }
    return { field: 'retired', before: state.retired, after: retired }
  }
  const { kind, field, id } = work
  const before: string[] = state[field]
  const has = before.includes(id)
  if (kind === 'add') {
    if (has) return { skip: 'has it already' }
    if (before.length >= filmCaps[field]) return { skip: `has ${filmCaps[field]} already, no more fit` }
    return { field, before, after: [...before, id] } as FieldChange
  }
  const fewest = filmFewest[field]
  if (!has) return { skip: 'does not have it' }
  if (before.length <= fewest) return { skip: `would have fewer than ${fewest}` }
  return { field, before, after: before.filter((each) => each !== id) } as FieldChange
}

export const editKindOf = ({ kind }: BulkWork): FilmEditKindName =>
  kind === 'retire' ? 'RETIRED' : kind === 'bring-back' ? 'BROUGHT_BACK' : 'EDITED'
