import type { DiffLine } from './diff'
import type { PromptFields } from './schema'

/** A stretch of two drafts put together: what both have, or what one of them changed there. */
export type MergePart = { kind: 'fits'; text: string } | { kind: 'overlap'; mine: string; theirs: string }
export type Side = 'mine' | 'theirs'

export type SettingName = Exclude<keyof PromptFields, 'instructions'>
export type MergedSetting = {
  name: SettingName
  value: string
  /** Theirs alone changed it. */
  isTheirs: boolean
  overlap: { mine: string; theirs: string } | null
}

/** Two drafts that came of the same one, put together as far as they fit. */
export type DraftMerge = {
  /** When theirs had been saved, and what it says. */
  savedAt: string
  theirs: PromptFields
  parts: MergePart[]
  settings: MergedSetting[]
  /** What theirs changes in mine, where the two fit together. */
  lines: DiffLine[]
}

/** The text of a merge; where both changed the same place, that of the side chosen for it (mine, unless said otherwise). */
export function textOf(parts: readonly MergePart[], sides: readonly Side[] = []): string {
  let overlap = 0
  return parts.map((part) => (part.kind === 'fits' ? part.text : part[sides[overlap++] ?? 'mine'])).join('')
}

/** What is asked of an overlap of the text: its name among the sides. */
export const placeName = (place: number): string => `place ${place}`

/** The fields of both drafts together; where both changed the same, the side named for it (mine, unless said otherwise). */
export function takeMerge({ parts, settings }: DraftMerge, sides: Readonly<Record<string, Side>>): PromptFields {
  const overlaps = parts.filter(({ kind }) => kind === 'overlap')
  const chosen = settings.map(({ name, value, overlap }) => [name, overlap ? overlap[sides[name] ?? 'mine'] : value])
  const text = textOf(
    parts,
    overlaps.map((_, place) => sides[placeName(place)] ?? 'mine'),
  )
  return { ...Object.fromEntries(chosen), instructions: text.trimEnd() } as PromptFields
}
