import type { Viewer } from '../../auth/viewer'
import { tokensOf } from '../../wishes/tokens'
import type { KeptWords } from '../inputs'
import type { EditRecord } from '../schema'

type Undo = Record<string, string>

type Sentence = Pick<EditRecord, 'state' | 'label' | 'wish' | 'saidAt'>

/** The edit that puts a sentence back as it stood, in the place of `line`; null where it held nothing. */
export function sentenceBack(line: string, before: Sentence): Undo | null {
  const kept = keptOf(before)
  return kept && { facet: line, intent: 'words', kept: JSON.stringify(kept) }
}

function keptOf({ state, label, wish, saidAt = Date.now() }: Sentence): KeptWords | null {
  if (state === 'DELETED' || !label || !wish) return null
  return { words: label, tokens: tokensOf(wish), state, saidAt }
}

/** How the receipt of saved words tells them. */
export const savedWordsText = (words: string) => `You said: “${words}”.`

/** The edit that takes back words just saved in `line`: struck out where they are new, else what stood there before. */
export function wordsBack(line: string, instead: string | undefined, edits: readonly EditRecord[]): Undo | null {
  const find = (facet: string | undefined) => edits.find((edit) => edit.facet === facet && edit.state !== 'DELETED')
  const [replaced, same] = [instead === line ? undefined : find(instead), find(line)]
  if (replaced && same) return bothBack(line, replaced, same)
  const before = replaced ?? same
  return before ? sentenceBack(line, before) : { facet: line, intent: 'delete' }
}

/** Two sentences have become one: back are both, each in its own line. */
function bothBack(line: string, replaced: Sentence, same: Sentence): Undo | null {
  const [kept, beside] = [keptOf(replaced), keptOf(same)]
  return kept && beside && { facet: line, intent: 'words', kept: JSON.stringify({ ...kept, beside }) }
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
