import { contentNotes, moods, themes } from '@/lib/catalog/vocabulary/vocabularies'

export type PartKind = 'tags' | 'emotions' | 'moods' | 'themes' | 'contentNotes' | 'kindred'

export const partLabels: Record<PartKind, string> = {
  tags: 'Tags',
  emotions: 'Emotions',
  moods: 'Moods',
  themes: 'Themes',
  contentNotes: 'Content notes',
  kindred: 'Kindred',
}

/** The words people see for an entry of one kind; what has no vocabulary is shown as it is. */
export function partWords(kind: PartKind, entry: string): string {
  if (kind === 'moods') return moods.label(entry)
  if (kind === 'themes') return themes.label(entry)
  return kind === 'contentNotes' ? contentNotes.label(entry) : entry
}

/** What an answer holds beside its text, kind by kind; empty kinds are left out. */
export function TermList({ groups }: { groups: { kind: PartKind; entries: readonly string[] }[] }) {
  const filled = groups.filter((group) => group.entries.length > 0)
  if (filled.length === 0) return null
  return (
    <dl className="grid gap-x-6 gap-y-2 text-sm sm:grid-cols-[8rem_minmax(0,1fr)]">
      {filled.map(({ kind, entries }) => (
        <div key={kind} className="contents">
          <dt className="text-soft">{partLabels[kind]}</dt>
          <dd className="[overflow-wrap:anywhere]">
            {kind === 'kindred' ? (
              <ul className="grid gap-1">
                {entries.map((entry) => (
                  <li key={entry}>{entry}</li>
                ))}
              </ul>
            ) : (
              entries.map((entry) => partWords(kind, entry)).join(', ')
            )}
          </dd>
        </div>
      ))}
    </dl>
  )
}
