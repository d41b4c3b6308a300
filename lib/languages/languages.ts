import { terms } from '../../domains/terms'
import { german } from './de/german'
import { spanish } from './es/spanish'
import type { Language } from './parts/language'

/** The site is written in it, and what no other language can be had in. */
export const ENGLISH = 'en'

/** A language is a folder here and an entry in this list. */
const written: readonly Language[] = [german, spanish]

const rowsOf = { genres: terms.genres, moods: terms.moods, themes: terms.themes, settings: terms.settings }

/** Whether a language has words for everything this site's domain speaks of. */
const covers = ({ terms: words }: Language): boolean =>
  Object.entries(rowsOf).every(([name, rows]) => rows.every(([id]) => id in words[name as keyof typeof rowsOf]))

/** Those texts can be written in here, beside English. */
export const languages: readonly Language[] = written.filter(covers)
export const languageIds: readonly string[] = [ENGLISH, ...languages.map(({ id }) => id)]

/** Null for English, and for what is no language of ours. */
export const findLanguage = (id: string | null | undefined): Language | null =>
  languages.find((language) => language.id === id) ?? null

export const isLanguageId = (id: string): boolean => languageIds.includes(id)

/** As people find it in a choice: "Deutsch". */
export const nameOfLanguage = (id: string): string => findLanguage(id)?.name ?? 'English'
