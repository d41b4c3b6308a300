import Link from 'next/link'
import { say } from '@/domains/words'
import { saveKnownAction, saveLengthAction } from '@/lib/actions/onboarding'
import { knownLabels, lengthLabels } from '@/lib/onboarding/asked-lines'
import { type Length, type MoreGroup, moreGroups, stepHref } from '@/lib/onboarding/schema'
import { OneChoice } from './one-choice'
import { type WishRow, WishRows } from './wish-rows'

const titles: Record<MoreGroup, string> = {
  places: 'Where from',
  times: 'When',
  subjects: 'What about',
  settings: 'Set where',
  details: 'More exactly',
  moods: 'More moods',
}

type MoreWishesProps = {
  open: MoreGroup | undefined
  rows: readonly WishRow[]
  known: 'hidden' | 'famous' | 'any'
  length: Length | 'any'
}

/** What no tap may have said: one group at a time, each an address of its own. */
export function MoreWishes({ open, rows, known, length }: MoreWishesProps) {
  return (
    <div className="grid gap-3">
      <OneChoice
        legend="How well known?"
        name="known"
        value={known}
        action={saveKnownAction}
        choices={[
          ['hidden', knownLabels.hidden],
          ['any', 'Either'],
          ['famous', knownLabels.famous],
        ]}
      />
      <OneChoice
        legend={say('How long?')}
        name="length"
        value={length}
        action={saveLengthAction}
        choices={[
          ['90', lengthLabels['90']],
          ['120', lengthLabels['120']],
          ['any', 'Any length'],
        ]}
      />
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
