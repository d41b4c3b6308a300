import { fieldLabels } from '@/lib/catalog/edits/field-labels'
import { fieldOrder } from '@/lib/imports/films/film-fields'
import { termsOf } from '@/lib/imports/films/read-films'
import { type FilmChoices, type FilmPreview, type TermList, termLists } from '@/lib/imports/films/schema'

export type Option = { value: string; label: string }
export type WordChoice = {
  /** Its number in the form. */
  place: number
  word: string
  list: string
  rows: number | null
  value: string
}
export type FilmReadingFormProps = {
  columns: { name: string; sample: string; value: string }[]
  fields: Option[]
  words: WordChoice[]
  /** Terms of each list that has a word here. */
  terms: Record<string, Option[]>
  /** For rows that name no kind: how many there are, what was chosen, and what can be. */
  everyKind: { rows: number; value: string; options: Option[] } | null
  more: FilmPreview['more']
  /** Words of places, which have no list to choose from. */
  places: string[]
}

const labelOf = (field: string) =>
  field === 'slug' ? 'Address (slug)' : fieldLabels[field as keyof typeof fieldLabels]

/** How a file was read, as the fields of a form: columns in their order, words chosen before, then those unknown. */
export function readingFormOf(preview: FilmPreview, choices: FilmChoices): FilmReadingFormProps {
  const isList = (list: string): list is TermList => (termLists as readonly string[]).includes(list)
  const chosen = Object.entries(choices.words).map(([key, value]) => {
    const [list = '', ...word] = key.split(' ')
    return { list, word: word.join(' '), rows: null, value }
  })
  const unknown = preview.unknown.map(({ list, word, count }) => ({
    list,
    word,
    rows: count,
    value: '',
  }))
  const words = [...chosen, ...unknown].map((each, place) => ({ ...each, place }))
  return {
    columns: preview.columns.map(({ name, sample, field }) => ({ name, sample, value: field ?? '' })),
    fields: fieldOrder.map((field) => ({ value: field, label: labelOf(field) })),
    words: words.filter(({ list }) => isList(list)),
    terms: Object.fromEntries(
      termLists
        .filter((list) => words.some((each) => each.list === list))
        .map((list) => [list, termsOf[list].terms.map(({ id, label }) => ({ value: id, label }))]),
    ),
    places: unknown.filter(({ list }) => !isList(list)).map(({ word, rows }) => `${word} (${rows})`),
    everyKind: preview.withoutKind
      ? {
          rows: preview.withoutKind,
          value: choices.everyKind ?? '',
          options: termsOf.genres.terms.map(({ id, label }) => ({ value: id, label })),
        }
      : null,
    more: preview.more,
  }
}
