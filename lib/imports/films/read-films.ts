import { contentNotes, details, genres, moods, settings, themes } from '../../catalog/vocabulary/vocabularies'
import { eachInSteps } from '../in-steps'
import { columnsIn, type FieldName, fieldOf, fieldOrder, isGiven, listOf, type RawFilm } from './film-fields'
import { readTerm } from './film-words'
import { filmLimits } from './limits'
import { type FilmReading, type FilmReadingChoices, readFilm, type UnknownWord, wordKey } from './read-film'
import type { FilmFile } from './read-film-file'
import { type FilmChoices, type TermList, termLists } from './schema'

export const termsOf = { genres, moods, themes, settings, details, contentNotes }

type Read = Extract<FilmReading, { kind: 'film' }>
type Unreadable = { line: number; title: string; reason: string }
export type FilmsRead = { films: Read[]; unreadable: Unreadable[]; unknown: UnknownWord[]; withoutKind: number }

/** Every row of a file as a film or as what is wrong with it. */
export async function readFilms(file: FilmFile, choices?: FilmReadingChoices): Promise<FilmsRead> {
  const films: Read[] = []
  const unreadable: Unreadable[] = file.problems.map(({ line, reason }) => ({ line, title: '', reason }))
  const unknown: UnknownWord[] = []
  let withoutKind = 0
  await eachInSteps(file.rows, (row) => {
    const reading = readFilm(row, choices)
    unknown.push(...reading.unknown)
    if (reading.withoutKind) withoutKind++
    if (reading.kind === 'film') films.push(reading)
    else unreadable.push({ line: reading.line, title: reading.title, reason: reading.reason })
  })
  return { films, unreadable: unreadable.sort((one, other) => one.line - other.line), unknown, withoutKind }
}

export type FilmColumn = { name: string; field: FieldName | null; sample: string }

/** Columns of a file in their order, each with what it is read as and what stands in it. */
export function columnsOf(rows: readonly RawFilm[], choices: FilmReadingChoices): FilmColumn[] {
  const samples = new Map<string, string>()
  for (const { value } of rows)
    for (const [name, content] of columnsIn(value)) {
      if (samples.get(name)) continue
      samples.set(name, isGiven(content) ? listOf(content, /$^/).join(', ').slice(0, filmLimits.sampleCharacters) : '')
    }
  return [...samples].map(([name, sample]) => ({
    name,
    field: choices.columns.has(name) ? (choices.columns.get(name) ?? null) : fieldOf(name),
    sample,
  }))
}

/** Unknown words, those of most rows first, each counted once however it is written. */
export function unknownWords(unknown: readonly UnknownWord[]) {
  const counts = new Map<string, { list: string; word: string; count: number }>()
  for (const { list, word } of unknown) {
    const key = wordKey(list, word)
    const counted = counts.get(key)
    if (counted) counted.count++
    else counts.set(key, { list, word: word.slice(0, 80), count: 1 })
  }
  return [...counts.values()].sort((one, other) => other.count - one.count)
}

/** "Werk=title" and "Notes=" (left out), as somebody types them: the fields by column. Throws where a name is none. */
export function columnsTyped(typed: readonly string[], columns: readonly string[]): Record<string, FieldName | null> {
  return Object.fromEntries(
    typed.map((each) => {
      const at = each.lastIndexOf('=')
      const [written, name] = [each.slice(0, at), each.slice(at + 1)]
      const folded = written.trim().toLowerCase()
      // The names of a CSV file are read in small letters.
      const column = columns.includes(written) ? written : columns.find((known) => known.toLowerCase() === folded)
      if (at < 1 || column === undefined) {
        throw new Error(`There is no column “${at < 1 ? each : written}”. The file has: ${columns.join(', ')}.`)
      }
      const field = name === '' ? null : fieldOf(name)
      if (name !== '' && field === null) throw new Error(`“${name}” is no field. There are: ${fieldOrder.join(', ')}.`)
      return [column, field]
    }),
  )
}

/** "Roman=novel" and "Anhang=" (left out), as somebody types them, for each list that has such a word. Throws likewise. */
export function wordsTyped(typed: readonly string[], unknown: readonly UnknownWord[]): Record<string, string> {
  return Object.fromEntries(
    typed.flatMap((each) => {
      const at = each.lastIndexOf('=')
      const [written, meant] = [each.slice(0, Math.max(0, at)).trim(), each.slice(at + 1).trim()]
      const lists = termLists.filter((list) =>
        unknown.some(({ list: other, word }) => other === list && word.toLowerCase() === written.toLowerCase()),
      )
      if (lists.length === 0) throw new Error(`“${written || each}” is no word of the file that we do not know.`)
      const known = lists.flatMap((list) => {
        const id = meant === '' ? '' : readTerm(list, meant)
        return id === null ? [] : [[wordKey(list, written), id] as const]
      })
      if (known.length === 0) {
        const ours = lists.flatMap((list) => termsOf[list].terms.map(({ id }) => id))
        throw new Error(`“${meant}” is none of ours. There are: ${ours.join(', ')}.`)
      }
      return known
    }),
  )
}

/** What was chosen, without what is no field or no word of ours. */
export function toChoices({ columns, words, everyKind }: FilmChoices): FilmReadingChoices {
  const fields = new Set<string | null>([...fieldOrder, null])
  return {
    columns: new Map(
      Object.entries(columns).filter((entry): entry is [string, FieldName | null] => fields.has(entry[1])),
    ),
    words: new Map(Object.entries(words).filter(([key, id]) => id === '' || isTerm(key.split(' ')[0] ?? '', id))),
    everyKind: everyKind && isTerm('genres', everyKind) ? everyKind : null,
  }
}

const isTerm = (list: string, id: string) =>
  (termLists as readonly string[]).includes(list) && termsOf[list as TermList].find(id) !== undefined
