import Link from 'next/link'
import { type AskParams, askHref } from '@/lib/ask/schema'
import { tapsOf } from '@/lib/ask/taps'
import type { Wish } from '@/lib/wishes/schema'

/** Who is watching and the time that is left, as links: quicker tapped than said. */
export function AskTaps({ wish, params }: { wish: Wish; params: AskParams }) {
  return (
    <nav aria-label="About tonight" className="flex flex-wrap gap-x-8 text-sm">
      {tapsOf(wish).map(({ name, taps }) => (
        <div key={name} className="flex flex-wrap items-center gap-x-3">
          <span className="text-soft">{name}</span>
          {taps.map(({ label, isOn, tokens }) => (
            <Link
              key={label}
              href={askHref(params, { w: tokens })}
              prefetch={false}
              scroll={false}
              aria-current={isOn ? 'true' : undefined}
              className="tap inline-flex items-center px-1 no-underline hover:underline aria-[current]:font-semibold aria-[current]:underline aria-[current]:decoration-accent"
            >
              {label}
            </Link>
          ))}
        </div>
      ))}
    </nav>
  )
}
