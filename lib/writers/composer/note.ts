import { say } from '@/domains/words'
import { inGoodOrder, mood as moodAdjective } from '@/lib/catalog/film-phrase'
import { findLanguage } from '@/lib/languages/languages'
import type { NoteData, TieData } from '@/lib/prompts/parts/data-block'
import { list, tidy } from './language/grammar'
import { names, noun } from './language/words'
import { createReasonWriter } from './reasons'
import { translatedNote } from './translated/texts'

const MAX_CHARS = 420

/** Two or three sentences on why a film may suit a person, and on what may speak against it. */
export function composeNote(data: NoteData): string {
  const language = findLanguage(data.language)
  if (language) return translatedNote(language, data)
  const writer = createReasonWriter({ ...data, reasonMaxChars: 300 }, { tellsStory: false })
  const { reason } = writer.write(data.film)
  return withinLimit([reason, caution(data) ?? character(data, reason) ?? ''])
}

const caution = (data: NoteData): string | null => {
  const against = data.film.because.filter(
    (tie): tie is Extract<TieData, { kind: 'against' }> => tie.kind === 'against',
  )
  if (against.length === 0) return null
  const things = list(against.slice(0, 2).map(noun))
  const said = against
    .slice(0, 2)
    .every(({ facet }) => data.interests.some((each) => each.facet === facet && each.stated))
  return `What may speak against it: ${things}, which you ${said ? 'want less of' : 'seem to like less'}.`
}

function character(data: NoteData, reason: string): string | null {
  const moods = data.film.moods.filter((mood) => !names(reason, mood)).slice(0, 2)
  const wished = moods.filter((mood) =>
    data.interests.some((interest) => interest.facet === mood.facet && interest.strength > 0),
  )
  if (wished.length > 0)
    return say`You tend to like films that are ${list(inGoodOrder(wished.map(moodAdjective)))}, as this is.`
  return moods.length > 0 ? `It is ${list(inGoodOrder(moods.map(moodAdjective)))}.` : null
}

function withinLimit(sentences: readonly string[]): string {
  const text = tidy(sentences.map(tidy).join(' '))
  return text.length <= MAX_CHARS ? text : tidy(sentences[0] ?? '')
}
