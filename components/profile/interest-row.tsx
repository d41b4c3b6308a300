'use client'

import { useId, useState } from 'react'
import { type InterestView, lineId } from '@/lib/profile/schema'
import { useEditForm } from './interest-board'
import { InterestDetail } from './interest-detail'
import { StrengthBar, strengthWords } from './strength-bar'

const buttonClass =
  'tap min-w-11 px-1.5 text-sm text-soft underline decoration-rule hover:text-ink aria-expanded:text-ink aria-pressed:text-ink'

/** One interest: its name, a length one can compare, and five buttons. Opens to its evidence. */
export function InterestRow({ interest }: { interest: InterestView }) {
  const editForm = useEditForm()
  const [open, setOpen] = useState(false)
  const detailId = useId()
  const muted = interest.state === 'MUTED'
  return (
    <li
      id={lineId(interest.facet)}
      aria-label={interest.label}
      className="scroll-mt-24 border-b border-rule target:bg-raised"
    >
      <div className="grid items-center gap-x-5 sm:grid-cols-[13rem_1fr_auto]">
        <p className={`serif pt-2 text-lg leading-tight sm:py-2 ${muted ? 'text-soft line-through' : ''}`}>
          {interest.label}
          <span className="sr-only">: {strengthWords(interest)}</span>
        </p>
        <StrengthBar interest={interest} />
        <form {...editForm} className="flex flex-wrap">
          <input type="hidden" name="facet" value={interest.facet} />
          <button
            type="button"
            className={buttonClass}
            aria-expanded={open}
            aria-controls={detailId}
            onClick={() => setOpen(!open)}
          >
            Why
          </button>
          <button type="submit" name="intent" value="less" className={buttonClass}>
            Less
          </button>
          <button type="submit" name="intent" value="more" className={buttonClass}>
            More
          </button>
          <button type="submit" name="intent" value="mute" aria-pressed={muted} className={buttonClass}>
            Mute
          </button>
          <button type="submit" name="intent" value="delete" className={buttonClass}>
            Delete
          </button>
        </form>
      </div>
      <div id={detailId} hidden={!open}>
        {open && <InterestDetail interest={interest} />}
      </div>
    </li>
  )
}
