import Link from 'next/link'
import { say } from '@/domains/words'
import type { BackAgainView } from '@/lib/profile/views/back-again-views'
import { buttonClass } from '../ui/button'
import { EditButton } from './edits/edit-board'

/** Asked once of what was struck out and keeps being liked; it counts again only after a yes. */
export function BackAgainQuestion({ asked }: { asked: BackAgainView[] }) {
  return asked.map(({ facet, label, films }) => (
    <section
      key={facet}
      aria-label={`Is ${label} back?`}
      className="grid max-w-[44rem] gap-2 border-l-4 border-accent pl-4"
    >
      <p className="serif text-lg leading-snug">
        You struck out {label}. Since then you liked{' '}
        {films.slice(0, 3).map(({ slug, title }, place) => (
          <span key={slug}>
            {place > 0 && ', '}
            <Link href={`/films/${slug}`}>{title}</Link>
          </span>
        ))}{' '}
        {say`and ${films.length - 3} more that have it. Is it back?`}
      </p>
      <p className="flex flex-wrap gap-3">
        <EditButton edit={{ intent: 'restore', facet }} className={buttonClass('plain')}>
          Yes, count it again
        </EditButton>
        <EditButton edit={{ intent: 'stay', facet }} className={buttonClass('quiet')}>
          No, leave it out
        </EditButton>
      </p>
    </section>
  ))
}
