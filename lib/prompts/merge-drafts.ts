import { diffVersions } from './diff'
import { mergeTexts } from './merge-texts'
import { type DraftMerge, type MergedSetting, type SettingName, textOf } from './merged'
import type { PromptFields } from './schema'

const settingNames: SettingName[] = ['temperature', 'topP', 'maxTokens', 'model', 'drafts', 'language', 'note']

/** Mine and theirs put together, by what the form said when it was opened. */
export function mergeDrafts(
  base: PromptFields,
  mine: PromptFields,
  theirs: PromptFields & { savedAt: string },
): DraftMerge {
  const { savedAt, ...fields } = theirs
  const parts = mergeTexts(withEnd(base.instructions), withEnd(mine.instructions), withEnd(theirs.instructions))
  return {
    savedAt,
    theirs: fields,
    parts,
    settings: settingNames.map((name) => mergeSetting(name, base[name], mine[name], theirs[name])),
    lines: diffVersions(mine.instructions, textOf(parts)),
  }
}

/** Lines are compared with their ends: the last one has one too. */
const withEnd = (text: string) => `${text.replaceAll('\r\n', '\n').trimEnd()}\n`

function mergeSetting(name: SettingName, base: string, mine: string, theirs: string): MergedSetting {
  const [before, own, other] = [base, mine, theirs].map((value) => value.trim()) as [string, string, string]
  if (own === other || other === before) return { name, value: own, isTheirs: false, overlap: null }
  if (own === before) return { name, value: other, isTheirs: true, overlap: null }
  return { name, value: own, isTheirs: false, overlap: { mine: own, theirs: other } }
}
