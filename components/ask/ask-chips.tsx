import Link from 'next/link'
import type { AskChip } from '@/lib/ask/parts/part-text'
import { type AskParams, askHref } from '@/lib/ask/schema'

type AskChipsProps = { chips: AskChip[]; tokens: string[]; params: AskParams; label?: string }

/** What was understood, each a link that takes it off; the way back in the browser puts it back. */
export function AskChips({ chips, tokens, params, label: name = 'What was understood' }: AskChipsProps) {
  if (chips.length === 0) return null
  return (
    <nav aria-label={name}>
      <ul className="flex flex-wrap gap-2">
        {chips.map(({ token, label }) => (
          <li key={token}>
            <Link
              href={askHref(params, { w: tokens.filter((each) => each !== token) })}
              prefetch={false}
              scroll={false}
              className="tap inline-flex items-center gap-2 rounded-sm border border-control px-3 text-sm no-underline hover:border-ink"
            >
              <span className="sr-only">Take off: </span>
              {label}
              <span aria-hidden className="text-soft">
                ×
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
