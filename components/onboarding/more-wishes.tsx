import Link from 'next/link'
import { type MoreGroup, moreGroups, stepHref } from '@/lib/onboarding/schema'
import { KnownChoice } from './known-choice'
import { type WishRow, WishRows } from './wish-rows'

const titles: Record<MoreGroup, string> = {
  places: 'Where from',
  times: 'When',
  subjects: 'What about',
  settings: 'Set where',
  moods: 'More moods',
}

type MoreWishesProps = {
  open: MoreGroup | undefined
  rows: readonly WishRow[]
  known: Parameters<typeof KnownChoice>[0]['known']
}

/** What no tap may have said: one group at a time, each an address of its own. */
export function MoreWishes({ open, rows, known }: MoreWishesProps) {
  return (
    <div className="grid gap-3">
      <KnownChoice known={known} />
      <nav aria-label="More to say" className="flex flex-wrap gap-x-5 border-y border-rule">
        {moreGroups.map((group) => (
          <Link
            key={group}
            href={group === open ? stepHref('wishes') : `${stepHref('wishes')}?more=${group}#more-rows`}
            aria-current={group === open ? 'true' : undefined}
            scroll={group !== open}
            className="tap inline-flex items-center border-b-2 border-transparent text-sm font-semibold no-underline hover:underline aria-[current=true]:border-accent"
          >
            {titles[group]}
          </Link>
        ))}
      </nav>
      {open && <WishRows key={open} id="more-rows" title={titles[open]} rows={rows} wide />}
    </div>
  )
}
