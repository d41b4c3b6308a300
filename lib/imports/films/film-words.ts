import { speech } from '@/domains/speech'
import type { Term } from '../../catalog/vocabulary/term'
import { contentNotes, details, genres, moods, settings, themes } from '../../catalog/vocabulary/vocabularies'
import type { TermList } from './schema'

const plain = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number}]+/gu, '-')
    .replace(/^-|-$/g, '')

const genreAliases: Record<string, string> = {
  'sci-fi': 'science-fiction',
  scifi: 'science-fiction',
  children: 'family',
  'children-s': 'family',
  kids: 'family',
  'film-noir': 'noir',
  biopic: 'biography',
  historical: 'history',
  sports: 'sport',
  suspense: 'thriller',
  animated: 'animation',
  musicals: 'musical',
  romantic: 'romance',
  comedies: 'comedy',
  dramas: 'drama',
}
/** Said of films, but no genre of ours: left out without a word. */
const noGenre = new Set(['imax', 'short', 'tv-movie', 'no-genres-listed', 'adult', 'foreign'])

/** Words of one list: its ids, its labels, and what people say for them where that means one of them alone. */
function wordsOf(terms: readonly Term[], spoken: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  const said = new Map<string, string | null>()
  for (const [id, sayings] of Object.entries(spoken))
    for (const saying of sayings.split(',').map(plain)) {
      const other = said.get(saying)
      said.set(saying, other === undefined || other === id ? id : null)
    }
  const sure = terms.flatMap(({ id, label }) => [[plain(label), id] as const, [plain(id), id] as const])
  const ids = new Set(terms.map(({ id }) => id))
  const alone = [...said].flatMap(([word, id]) => (id !== null && ids.has(id) ? [[word, id] as const] : []))
  return new Map([...alone, ...sure])
}

const lists: Record<TermList, ReadonlyMap<string, string>> = {
  genres: wordsOf(genres.terms, speech.genres),
  moods: wordsOf(moods.terms, speech.moods),
  themes: wordsOf(themes.terms, speech.themes),
  settings: wordsOf(settings.terms, speech.settings),
  details: wordsOf(details.terms, speech.details),
  contentNotes: wordsOf(contentNotes.terms, speech.notes),
}

/** What a word of a file means in one of the closed lists: null for nothing, '' for what is left out in silence. */
export function readTerm(list: TermList, word: string): string | null {
  const key = plain(word)
  if (list === 'genres' && noGenre.has(key)) return ''
  const found = lists[list].get(key)
  if (found || list !== 'genres') return found ?? null
  return lists.genres.get(genreAliases[key] ?? '') ?? null
}

/** A length in minutes, pages or whatever the domain counts: "1 h 35 min", "PT1H35M", "95 min", "30–60", "1 240". */
export function readSize(text: string): number {
  const compact = text.trim().toLowerCase()
  const [, hours, minutes] =
    /^(?:pt)?(?:(\d+)\s*h(?:ours?|rs?)?)?\s*(?:(\d+)\s*m(?:in(?:ute)?s?)?\.?)?$/.exec(compact) ?? []
  if (hours || minutes) return Number(hours ?? 0) * 60 + Number(minutes ?? 0)
  const clock = /^(\d{1,2}):(\d{2})(?::\d{2})?$/.exec(compact)
  if (clock) return Number(clock[1]) * 60 + Number(clock[2])
  const range = /^\d+\s*(?:-|–|to)\s*(\d+)\b/.exec(compact)?.[1]
  const digits = range ?? /^\d{1,3}(?:[ ,.\u00a0\u202f]\d{3})+(?!\d)|^\d+(?:[.,]\d+)?/.exec(compact)?.[0]
  if (!digits) return Number.NaN
  const isGrouped = /^\d{1,3}(?:[ ,.\u00a0\u202f]\d{3})+$/.test(digits)
  return Math.round(Number(isGrouped ? digits.replace(/\D/g, '') : digits.replace(',', '.')))
}

const maxWords = 45

/** A log line of at most 45 words: whole sentences where they fit, else cut. */
export function shorten(text: string): string {
  const words = text.split(/\s+/)
  if (words.length <= maxWords) return words.join(' ')
  const head = words.slice(0, maxWords).join(' ')
  const whole = /^.*[.!?…]["”’)]?(?=\s)/s.exec(`${head} `)?.[0]
  return whole && whole.split(' ').length >= 15 ? whole : `${head.replace(/[,;:]$/, '')} …`
}
