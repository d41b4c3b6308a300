import Link from 'next/link'
import type { Notes } from '@/lib/ask/answer'
import { type AskParams, askHref } from '@/lib/ask/schema'

type AskDoubtsProps = { doubts: Notes['doubts']; tokens: string[]; params: AskParams }

/** What was read without being sure of it, each a link that makes it count; until then it does not. */
export function AskDoubts({ doubts, tokens, params }: AskDoubtsProps) {
  if (doubts.length === 0) return null
  return (
    <nav aria-label="What we are not sure of" className="grid gap-2">
      <p className="text-sm text-soft">We are not sure of this; press what you meant.</p>
      <ul className="flex flex-wrap gap-2">
        {doubts.map(({ token, words, label }) => (
          <li key={token}>
            <Link
              href={askHref(params, { w: [...tokens.filter((each) => each !== `unread:${words}`), token] })}
              prefetch={false}
              scroll={false}
              className="tap inline-flex items-center gap-2 rounded-sm border border-control border-dashed px-3 text-sm no-underline hover:border-ink"
            >
              <span aria-hidden className="text-soft">
                +
              </span>
              “{words}”, meaning {label}?
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
