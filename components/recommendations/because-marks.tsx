import Link from 'next/link'
import { say } from '@/domains/words'
import type { MetWish } from '@/lib/recommendations/met-wishes'

export type EvidenceMark = { slug: string; title: string; text: string }

/** What a reason rests on, one line when closed, the evidence in plain words when opened. */
export function BecauseMarks({
  marks,
  wishes,
  title,
  fromTaste,
}: {
  marks: EvidenceMark[]
  wishes: MetWish[]
  title: string
  fromTaste: boolean
}) {
  if (marks.length === 0) return <NoFilm wishes={wishes} fromTaste={fromTaste} />
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

/** Where no single film stands behind a reason: what was asked for, the taste as a whole, or nothing but the film. */
function NoFilm({ wishes, fromTaste }: { wishes: MetWish[]; fromTaste: boolean }) {
  if (wishes.length > 0) return <AsYouAsked wishes={wishes} />
  if (!fromTaste) return <p className="py-3 text-sm text-soft">{say('From what is known of the film itself.')}</p>
  return (
    <p className="text-sm text-soft">
      <Link href="/profile" className="tap inline-flex items-center underline decoration-rule">
        because of your taste as a whole
      </Link>
    </p>
  )
}

function AsYouAsked({ wishes }: { wishes: MetWish[] }) {
  return (
    <p className="flex flex-wrap items-center gap-x-2 text-sm text-soft">
      <span aria-hidden className="text-accent">
        ❡
      </span>
      as you asked:
      {wishes.map(({ text, href }) => (
        <Link key={text} href={href} className="tap inline-flex items-center underline decoration-rule">
          {text}
        </Link>
      ))}
    </p>
  )
}
