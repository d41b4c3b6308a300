import { headers } from 'next/headers'
import Link from 'next/link'
import { hereHref } from '@/lib/ask/from-here'
import { type AskParams, askHref } from '@/lib/ask/schema'
import { tapsOf } from '@/lib/ask/taps'
import { countryIn } from '@/lib/web/coarse-place'
import type { Wish } from '@/lib/wishes/schema'

const tapClass =
  'tap inline-flex items-center px-1 no-underline hover:underline aria-[current]:font-semibold aria-[current]:underline aria-[current]:decoration-accent'

type AskTapsProps = { wish: Wish; params: AskParams; hasGroup: boolean }

/** Who is watching, the time that is left and, where the platform tells a country, the place, as links: quicker tapped than said. */
export async function AskTaps({ wish, params, hasGroup }: AskTapsProps) {
  const hasPlace = countryIn(await headers()) !== null
  return (
    <nav aria-label="About tonight" className="flex flex-wrap gap-x-8 text-sm">
      {tapsOf(wish, hasGroup).map(({ name, taps }) => (
        <div key={name} className="flex flex-wrap items-center gap-x-3">
          <span className="text-soft">{name}</span>
          {taps.map(({ label, isOn, tokens }) => (
            <Link
              key={label}
              href={askHref(params, { w: tokens })}
              prefetch={false}
              scroll={false}
              aria-current={isOn ? 'true' : undefined}
              className={tapClass}
            >
              {label}
            </Link>
          ))}
        </div>
      ))}
      {hasPlace && (
        <div className="flex flex-wrap items-center gap-x-3">
          <span className="text-soft">Made</span>
          <Link
            href={hereHref(params)}
            prefetch={false}
            scroll={false}
            title="Reads the country your connection names, this once"
            className={tapClass}
          >
            where I am
          </Link>
        </div>
      )}
    </nav>
  )
}
