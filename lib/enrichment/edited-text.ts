import { TEXT_MAX_CHARS } from '../catalog/film-limits'
import { AppError } from '../errors'
import { SHORTEST_TEXT } from './answers/answer-schema'

const plain = (text: string) => text.replace(/\s+/g, ' ').trim()

/**
 * The text as an admin has edited it before approving, by the rules of the model's own; undefined where it was left
 * alone. Every form sends the text, so that one that was left alone is judged by nothing.
 */
export function editedText(typed: string | undefined, was: string): string | undefined {
  if (typed === undefined || plain(typed) === plain(was)) return undefined
  const text = plain(typed)
  if (text.length < SHORTEST_TEXT || text.length > TEXT_MAX_CHARS)
    throw new AppError('invalid', `An edited text has ${SHORTEST_TEXT} to ${TEXT_MAX_CHARS} characters.`)
  if (/[<>]|https?:|www\.|[*_#]{2}/i.test(text))
    throw new AppError('invalid', 'An edited text has no markup and no links.')
  return text
}
