import type { InterestView } from '@/lib/profile/schema'
import { Fold } from '../../ui/fold'
import { EditButton } from '../edits/edit-board'

/** The same on a page of other things: the names, and the way back behind them. */
export function StruckOutInShort({ interests }: { interests: InterestView[] }) {
  if (interests.length === 0) return null
  return (
    <Fold id="struck-out" title="Struck out" holds={interests.map(({ label }) => label).join(' · ')}>
      <StruckOutList interests={interests} />
    </Fold>
  )
}

/** What was deleted: it stays away until it is restored here. */
export function StruckOut({ interests }: { interests: InterestView[] }) {
  if (interests.length === 0) return null
  return (
    <section aria-labelledby="struck-out">
      <h2 id="struck-out" className="border-b border-ink pb-2 text-xl">
        Struck out
      </h2>
      <StruckOutList interests={interests} />
    </section>
  )
}

const StruckOutList = ({ interests }: { interests: InterestView[] }) => (
  <ul className="flex flex-wrap gap-x-6">
    {interests.map((interest) => (
      <li key={interest.facet} className="flex items-center gap-2">
        <span className="serif text-soft line-through">{interest.label}</span>
        <EditButton
          edit={{ intent: 'restore', facet: interest.facet }}
          className="tap text-sm underline"
          aria-label={`Restore ${interest.label}`}
        >
          Restore
        </EditButton>
      </li>
    ))}
  </ul>
)
