import Link from 'next/link'
import type { Told } from '@/lib/ask/questions/film-question'

/** The answer to a question, in one sentence, and where more of it stands. */
export function AskTold({ told: { text, href, link } }: { told: Told }) {
  return (
    <div className="grid max-w-[44rem] gap-1">
      <p role="status" className="serif text-xl leading-snug">
        {text}
      </p>
      {href && (
        <p>
          <Link
            href={href}
            prefetch={false}
            className="tap inline-flex items-center underline decoration-control hover:decoration-current"
          >
            {link}
          </Link>
        </p>
      )}
    </div>
  )
}
