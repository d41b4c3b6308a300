import Link from 'next/link'
import { ButtonForm } from '@/components/ui/forms/button-form'
import { say } from '@/domains/words'
import { undoImportAction } from '@/lib/actions/imports'
import { sourceNames } from '@/lib/imports/ratings/formats/format'
import { type ImportEntry, importSource } from '@/lib/imports/ratings/schema'

const dayFormat = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })
const films = (count: number) => (count === 1 ? say('one film') : say`${count.toLocaleString('en')} films`)

export const sourceName = (source: string) => {
  const known = importSource.safeParse(source)
  return known.success ? sourceNames[known.data] : source
}

/** What was brought in, newest first; each can be taken back as a whole. */
export function ImportList({ imports }: { imports: ImportEntry[] }) {
  return (
    <ul className="max-w-[56rem]">
      {imports.map((entry) => (
        <li
          key={entry.id}
          className="grid grid-cols-[1fr_auto] items-center gap-x-6 border-b border-rule py-2 sm:grid-cols-[11rem_1fr_auto]"
        >
          <time dateTime={entry.createdAt.toISOString()} className="tabular col-span-2 text-sm text-soft sm:col-span-1">
            {dayFormat.format(entry.createdAt)}
          </time>
          <div>
            <p className="serif text-lg leading-snug">
              {sourceName(entry.source)} <span className="text-soft break-all">({entry.fileName})</span>
            </p>
            <p className="text-sm text-soft">{outcome(entry)}</p>
          </div>
          {entry.state === 'done' && entry.imported + entry.lines > 0 && (
            <ButtonForm action={undoImportAction} values={{ importId: entry.id }} look="quiet" pendingText="Undoing…">
              {`Undo ${sourceName(entry.source)}, ${entry.lines > 0 ? entries(entry.imported + entry.lines) : films(entry.imported)}`}
            </ButtonForm>
          )}
          {entry.state === 'waiting' && (
            <Link href={`/profile/import/${entry.id}`} className="tap inline-flex items-center px-4 text-sm">
              Look at it
            </Link>
          )}
        </li>
      ))}
    </ul>
  )
}

const number = (value: number) => value.toLocaleString('en')
const entries = (count: number) => `${number(count)} ${count === 1 ? 'entry' : 'entries'}`

export function outcome({ state, source, imported, ...counts }: ImportEntry): string {
  if (state === 'waiting') return 'Read, and waiting for your yes.'
  const parts = [
    ...(source === 'matinee' ? broughtBack(imported, counts.lines) : ofFilms({ imported, ...counts })),
    counts.kept > 0 && `${number(counts.kept)} left as you have them here`,
    counts.unmatched > 0 && `${number(counts.unmatched)} not in our catalog yet`,
    counts.ambiguous > 0 && `${number(counts.ambiguous)} not clear and left out`,
    counts.unreadable > 0 && `${number(counts.unreadable)} ${counts.unreadable === 1 ? 'row' : 'rows'} not readable`,
  ].filter(Boolean)
  return `${state === 'undone' ? 'Undone. It had: ' : ''}${parts.join(', ')}.`
}

/** Our own tables hold all that was said, taken back and wished for, and the lines of the taste. */
const broughtBack = (imported: number, lines: number) => [
  `${entries(imported)} of a history`,
  lines > 0 && `${number(lines)} ${lines === 1 ? 'line' : 'lines'} of a taste`,
]

function ofFilms({ imported, seen, wanted, liked }: Pick<ImportEntry, 'imported' | 'seen' | 'wanted' | 'liked'>) {
  const rated = imported - seen - wanted - liked
  return [
    (rated > 0 || imported === 0) && `${films(rated)} rated`,
    seen > 0 && say`${films(seen)} seen`,
    liked > 0 && `${films(liked)} liked`,
    wanted > 0 && say`${films(wanted)} to watch`,
  ]
}
