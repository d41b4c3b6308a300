import Link from 'next/link'
import { type JudgedWords, WordsFeedback } from '@/components/words/words-feedback'
import { say } from '@/domains/words'
import type { MetWish } from '@/lib/recommendations/met-wishes'

export type EvidenceMark = { slug: string; title: string; text: string }

type BecauseMarksProps = {
  marks: EvidenceMark[]
  wishes: MetWish[]
  title: string
  fromTaste: boolean
  /** Nothing draws the person to films yet; it was picked within their rules. */
  kept?: boolean
  /** Which words may be judged here. */
  judged: JudgedWords
}

/** What a reason rests on, one line when closed; opened the evidence in plain words, and what one may say of it. */
export function BecauseMarks({ marks, wishes, title, fromTaste, kept = false, judged }: BecauseMarksProps) {
  const asked = marks.length === 0 ? wishes : []
  return (
    <details className="text-sm text-soft">
      <summary className="tap flex items-center gap-2 marker:content-none">
        <span aria-hidden className="text-accent">
          ❡
        </span>
        <span className="underline decoration-rule">
          {groundOf(marks, asked, fromTaste, kept)}
          <span className="sr-only">, the evidence for {title}</span>
        </span>
      </summary>
      <ul className="grid gap-1 pb-2 pl-5">
        {marks.map((mark) => (
          <li key={mark.slug}>
            <Link href={`/films/${mark.slug}`}>{mark.title}</Link>: {mark.text}
          </li>
        ))}
        {asked.map(({ text, href }) => (
          <li key={text}>
            <Link href={href}>{text}</Link>: you asked for it
          </li>
        ))}
        {(marks.length > 0 || fromTaste) && (
          <li>
            <Link href="/profile">{marks.length > 0 ? 'Correct this in your taste' : 'See your taste'}</Link>
          </li>
        )}
        {kept && (
          <li>
            <Link href="/profile/lines#stays-out">What stays out</Link>
          </li>
        )}
        <li>
          <WordsFeedback {...judged} title={title} />
        </li>
      </ul>
    </details>
  )
}

/** Where no single film stands behind a reason: what was asked for, the taste as a whole, or nothing but the film. */
function groundOf(marks: EvidenceMark[], wishes: MetWish[], fromTaste: boolean, kept: boolean): string {
  if (marks.length > 0) return `because of ${marks.map((mark) => mark.title).join(' and ')}`
  if (wishes.length > 0) return `as you asked: ${wishes.map(({ text }) => text).join(', ')}`
  if (kept) return 'because it keeps to what you said'
  return fromTaste ? 'because of your taste as a whole' : say('from what is known of the film itself')
}
