import Link from 'next/link'
import { say } from '@/domains/words'
import type { NamedFilm, ReceiptView } from '@/lib/recommendations/effects/receipts'

/** What an edit did to the eight of that moment. */
export function ReceiptText({ receipt: { entered, left, moved } }: { receipt: ReceiptView }) {
  if (entered.length + left.length + moved.length === 0) return <span>{say('The eight films stay as they are.')}</span>
  return (
    <>
      {entered.length > 0 && <Line word="In" films={entered} />}
      {left.length > 0 && <Line word="Out" films={left} />}
      {moved.length > 0 && (
        <span className="text-soft">{moved.length === 1 ? 'One moved.' : `${moved.length} moved.`}</span>
      )}
    </>
  )
}

function Line({ word, films }: { word: string; films: readonly NamedFilm[] }) {
  return (
    <span>
      <span className="font-semibold">{word}: </span>
      {films.map(({ slug, title }, place) => (
        <span key={slug}>
          {place > 0 && ', '}
          <Link href={`/films/${slug}`} prefetch={false}>
            {title}
          </Link>
        </span>
      ))}
      .
    </span>
  )
}
