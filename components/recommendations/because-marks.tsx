import Link from 'next/link'
import { say } from '@/domains/words'

export type EvidenceMark = { slug: string; title: string; text: string }

/** What a reason rests on, one line when closed, the evidence in plain words when opened. */
export function BecauseMarks({
  marks,
  title,
  fromTaste,
}: {
  marks: EvidenceMark[]
  title: string
  fromTaste: boolean
}) {
  if (marks.length === 0) return <NoFilm fromTaste={fromTaste} />
  return (
    <details className="text-sm text-soft">
      <summary className="tap flex items-center gap-2 marker:content-none">
        <span aria-hidden className="text-accent">
          ❡
        </span>
        <span className="underline decoration-rule">
          because of {marks.map((mark) => mark.title).join(' and ')}
          <span className="sr-only">, the evidence for {title}</span>
        </span>
      </summary>
      <ul className="grid gap-1 pb-2 pl-5">
        {marks.map((mark) => (
          <li key={mark.slug}>
            <Link href={`/films/${mark.slug}`}>{mark.title}</Link>: {mark.text}
          </li>
        ))}
        <li>
          <Link href="/profile">Correct this in your taste</Link>
        </li>
      </ul>
    </details>
  )
}

/** Where no single film stands behind a reason: the taste as a whole, or nothing but the film. */
function NoFilm({ fromTaste }: { fromTaste: boolean }) {
  if (!fromTaste) return <p className="py-3 text-sm text-soft">{say('From what is known of the film itself.')}</p>
  return (
    <p className="text-sm text-soft">
      <Link href="/profile" className="tap inline-flex items-center underline decoration-rule">
        because of your taste as a whole
      </Link>
    </p>
  )
}
