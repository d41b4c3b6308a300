import { say } from '@/domains/words'
import { saveKnownAction, saveLengthAction } from '@/lib/actions/onboarding'
import { knownLabels, lengthLabels } from '@/lib/onboarding/asked-lines'
import { type Length, type MoreGroup, moreGroups, stepHref } from '@/lib/onboarding/schema'
import type { Facet } from '@/lib/recommender/types'
import { MoreGroups } from './more-groups'
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
  /** What each group would ask. */
  offered: Readonly<Record<MoreGroup, readonly Facet[]>>
  known: 'hidden' | 'famous' | 'any'
  length: Length | 'any'
}

/** What no tap may have said: one group at a time, each an address of its own. */
export function MoreWishes({ open, rows, offered, known, length }: MoreWishesProps) {
  const groups = moreGroups
    .map((id) => ({ id, title: titles[id], rows: offered[id].length }))
    .filter((group) => group.rows > 0)
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
      {groups.length > 0 && (
        <MoreGroups page={stepHref('wishes')} open={open} groups={groups}>
          {open && <WishRows key={open} id="more-rows" title={titles[open]} rows={rows} wide />}
        </MoreGroups>
      )}
    </div>
  )
}
