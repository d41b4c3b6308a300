import type { LiftOffer } from '@/lib/profile/views/lift-offers'
import { EditButton } from '../profile/edits/edit-board'
import { buttonClass } from '../ui/button'

/** What was said to be fine after all and is still kept off: let in on a yes, and the board offers to take that back. */
export function LiftOffers({ offers }: { offers: readonly LiftOffer[] }) {
  return (
    <section aria-label="What may be lifted" className="grid max-w-[44rem] gap-2 border-l-4 border-accent pl-4">
      <p className="serif text-lg leading-snug">You keep this off so far. Shall it be let in again?</p>
      <p className="flex flex-wrap gap-3">
        {offers.map(({ text, edit }) => (
          <EditButton key={text} edit={edit} className={buttonClass('plain')}>
            {text}
          </EditButton>
        ))}
      </p>
    </section>
  )
}

/** Said to be fine, and nothing of theirs speaks against it. */
export function NothingToLift() {
  return (
    <p className="max-w-[44rem] border-l-2 border-control pl-4 sm:pl-6">
      Understood: you have nothing against it. No rule and no line of yours keeps it off, so there is nothing to lift.
    </p>
  )
}
