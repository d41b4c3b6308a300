import { type EditRecord, isWords } from '../profile/schema'
import type { EditedFacet } from './slate-changes'

/** What stands otherwise than before, the latest first, and how. What was taken back again stands as it did. */
export function changedEdits(before: readonly EditRecord[], now: readonly EditRecord[]): EditedFacet[] {
  const earlier = new Map(before.map((edit) => [edit.facet, edit]))
  const standing = new Set(now.map(({ facet }) => facet))
  const gone = before.filter((edit) => !standing.has(edit.facet) && saysSomething(edit))
  return [
    ...now
      .filter((edit) => sayingOf(edit) !== sayingOf(earlier.get(edit.facet)))
      .toSorted((a, b) => b.at - a.at)
      .map((edit) => ({ ...named(edit), how: howOf(edit, earlier.get(edit.facet)) })),
    ...gone.map((edit) => ({ ...named(edit), how: 'taken-back' as const })),
  ]
}

const named = ({ facet, label }: EditRecord) => ({ facet, label })

function howOf({ facet, state }: EditRecord, before: EditRecord | undefined): EditedFacet['how'] {
  if (state === 'DELETED') return 'struck-out'
  return isWords(facet) && !before ? 'said' : 'changed'
}

/** A line that was only ever given back its own state says no more than none. */
const saysSomething = (edit: EditRecord) => sayingOf(edit) !== sayingOf(undefined)

const sayingOf = (edit: EditRecord | undefined): string =>
  JSON.stringify([edit?.state ?? 'ACTIVE', edit?.strength ?? null, edit?.label ?? null, edit?.wish ?? null])
