import { say } from '@/domains/words'
import { partKey } from '@/lib/enrichment/additions'
import type { ProposalView } from '@/lib/enrichment/queries'
import { type PartKind, partLabels, partWords } from './term-list'

type Part = { key: string; words: string }

/** What approving adds to the film, each part to be left out by unticking it; later, what was added. */
export function ProposalParts({ proposal, open }: { proposal: ProposalView; open: boolean }) {
  const { id, adds, titles } = proposal
  const part = (kind: 'moods' | 'themes' | 'contentNotes', entry: string): Part => ({
    key: partKey(kind, entry),
    words: partWords(kind, entry),
  })
  const groups: { kind: PartKind; parts: Part[] }[] = [
    { kind: 'moods', parts: adds.moods.map((entry) => part('moods', entry)) },
    { kind: 'themes', parts: adds.themes.map((entry) => part('themes', entry)) },
    { kind: 'contentNotes', parts: adds.contentNotes.map((entry) => part('contentNotes', entry)) },
    {
      kind: 'kindred',
      parts: adds.kindred.map(({ slug, because }) => ({
        key: partKey('kindred', slug),
        words: `${titles[slug] ?? slug}: ${because}`,
      })),
    },
  ]
  const filled = groups.filter((group) => group.parts.length > 0)
  if (filled.length === 0)
    return (
      <p className="text-sm text-soft">{open ? say('Adds nothing else to the film.') : 'Nothing else was added.'}</p>
    )
  return (
    <div className="grid gap-2 border-l-2 border-good pl-4">
      {filled.map(({ kind, parts }) => (
        <fieldset key={kind} className="grid gap-x-6 text-sm sm:grid-cols-[8rem_minmax(0,1fr)]">
          <legend className="sr-only">{partLabels[kind]} to add</legend>
          <span aria-hidden className="py-1.5 text-soft">
            + {partLabels[kind]}
          </span>
          <div className={kind === 'kindred' ? 'grid' : 'flex flex-wrap gap-x-5'}>
            {parts.map(({ key, words }) =>
              open ? (
                <label key={key} className="tap pointer-fine:min-h-8 flex items-center gap-2 [overflow-wrap:anywhere]">
                  <input
                    type="checkbox"
                    name="keep"
                    value={`${id} ${key}`}
                    defaultChecked
                    className="size-4 shrink-0 accent-accent"
                  />
                  {words}
                </label>
              ) : (
                <span key={key} className="py-1.5 [overflow-wrap:anywhere]">
                  {words}
                </span>
              ),
            )}
          </div>
        </fieldset>
      ))}
    </div>
  )
}
