'use client'

import { useId } from 'react'
import type { InterestView } from '@/lib/profile/schema'
import { useEditForm } from '../edits/edit-board'
import { MuteAndStrike } from '../edits/mute-and-strike'
import { InterestLedger } from './interest-ledger'
import { strengthWords } from './strength-bar'

const smallButton = 'tap px-3 text-sm border border-control rounded-sm hover:border-ink'

/** The evidence in plain words, and the finer edits: a name, mute, strike out. Opens without JavaScript too. */
export function InterestMenu({ interest }: { interest: InterestView }) {
  const form = useEditForm()
  const id = useId()
  const muted = interest.state === 'MUTED'
  return (
    <details className="group">
      <summary
        aria-label={`Why, and more: ${interest.label}`}
        className="absolute top-0 right-0 grid size-11 list-none place-items-center rounded-sm text-lg text-soft hover:bg-raised hover:text-ink group-open:text-ink [&::-webkit-details-marker]:hidden"
      >
        <span aria-hidden>⋯</span>
      </summary>
      <div className="mb-3 grid gap-4 border-l-2 border-accent py-2 pl-4">
        <div className="grid gap-1 text-sm">
          <p className="first-letter:uppercase">{strengthWords(interest)}.</p>
          {interest.overruledBy && <p>What you said later goes before it: “{interest.overruledBy}”.</p>}
          <InterestLedger interest={interest} />
        </div>
        <form {...form} className="flex flex-wrap items-end gap-3">
          <input type="hidden" name="facet" value={interest.facet} />
          <label htmlFor={`${id}-label`} className="grid gap-1 text-sm">
            Your name for it
            <input
              id={`${id}-label`}
              name="label"
              defaultValue={interest.label}
              maxLength={60}
              className="tap rounded-sm border border-control bg-raised px-3"
            />
          </label>
          <button type="submit" name="intent" value="rename" className={smallButton}>
            Rename
          </button>
        </form>
        <form {...form} className="flex flex-wrap gap-3">
          <input type="hidden" name="facet" value={interest.facet} />
          <MuteAndStrike muted={muted} className={smallButton} />
          {interest.stated && (
            <button type="submit" name="intent" value="unsay" className={smallButton}>
              Take back what I said
            </button>
          )}
        </form>
      </div>
    </details>
  )
}
