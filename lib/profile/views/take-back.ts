import type { Viewer } from '../../auth/viewer'
import { tokensOf } from '../../wishes/tokens'
import type { KeptWords } from '../inputs'
import type { EditRecord } from '../schema'

type Undo = Record<string, string>

/** The edit that puts a sentence back as it stood, in the place of `line`; null where it held nothing. */
export function sentenceBack(
  line: string,
  before: Pick<EditRecord, 'state' | 'label' | 'wish' | 'saidAt'>,
): Undo | null {
  const { state, label, wish, saidAt = Date.now() } = before
  if (state === 'DELETED' || !label || !wish) return null
  const kept: KeptWords = { words: label, tokens: tokensOf(wish), state, saidAt }
  return { facet: line, intent: 'words', kept: JSON.stringify(kept) }
}

/** How the receipt of saved words tells them. */
export const savedWordsText = (words: string) => `You said: “${words}”.`

/** The edit that takes back words just saved in `line`: struck out where they are new, else what stood there before. */
export function wordsBack(line: string, instead: string | undefined, edits: readonly EditRecord[]): Undo | null {
  const find = (facet: string | undefined) => edits.find((edit) => edit.facet === facet && edit.state !== 'DELETED')
  const [replaced, same] = [instead === line ? undefined : find(instead), find(line)]
  // Two sentences have become one: which of them is meant by "back" nobody can say.
  if (replaced && same) return null
  const before = replaced ?? same
  return before ? sentenceBack(line, before) : { facet: line, intent: 'delete' }
}

/** The edit that puts the preferences back as they are now. */
export function preferencesBack(viewer: Viewer): Undo {
  const {
    tone,
    persona = 'NONE',
    language = null,
    styleSample = '',
    styleNotes = false,
    adventurous,
    avoid,
    children,
  } = viewer
  const style = { persona, styleSample, styleNotes }
  const watching = { avoid, withChildren: children !== null, childAge: children?.age ?? null }
  const kept = { tone, language, ...style, adventurous, ...watching }
  return { facet: 'preferences', intent: 'preferences', kept: JSON.stringify(kept) }
}
