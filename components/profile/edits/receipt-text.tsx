import Link from 'next/link'
import type { NamedFilm, ReceiptView } from '@/lib/recommendations/effects/receipts'

type ReceiptTextProps = {
  receipt: ReceiptView
  /** Names what moved too, each with its places; beside a control it is counted, so that a line stays a line. */
  whole?: boolean
}

/** What an edit did to the eight of that moment. */
export function ReceiptText({ receipt: { entered, left, moved }, whole = false }: ReceiptTextProps) {
  if (entered.length + left.length + moved.length === 0) return <span>{'Your list stays as it is.'}</span>
  return (
    <>
      {entered.length > 0 && <Line word="In" films={entered} />}
      {left.length > 0 && <Line word="Out" films={left} />}
      {moved.length > 0 && whole && <Line word="Moved" films={moved} />}
      {moved.length > 0 && !whole && (
        <span className="text-soft">{moved.length === 1 ? 'One moved.' : `${moved.length} moved.`}</span>
      )}
    </>
  )
}

/** "Monsters, Inc." brings its own. */
const endsInStop = (film: LineFilm | undefined) => film?.from === undefined && /[.!?…]$/.test(film?.title ?? '')

type LineFilm = NamedFilm & { from?: number; to?: number }

function Line({ word, films }: { word: string; films: readonly LineFilm[] }) {
  return (
    <span>
      <span className="font-semibold">{word}: </span>
      {films.map(({ slug, title, from, to }, place) => (
        <span key={slug}>
          {place > 0 && ', '}
          <Link href={`/films/${slug}`} prefetch={false}>
            {title}
          </Link>
          {from !== undefined && to !== undefined && ` (${from + 1} to ${to + 1})`}
        </span>
      ))}
      {endsInStop(films.at(-1)) ? '' : '.'}
    </span>
  )
}
