'use client'

import { type MouseEvent, useId, useState } from 'react'
import { type InterestLine, type LineDetails, lineId } from '@/lib/profile/schema'
import { EditButton, useEditForm } from '../edits/edit-board'
import { MuteAndStrike } from '../edits/mute-and-strike'
import { InterestLedger } from './interest-ledger'
import { strengthWords } from './strength-bar'
import { useLineDetails } from './use-line-details'

type InterestMenuProps = {
  line: InterestLine
  /** Where the page was asked for with this menu open, as it is without JavaScript. */
  onPage: LineDetails | undefined
}

/** The evidence in plain words, and the finer edits: a name, mute, strike out. A link until it is opened. */
export function InterestMenu({ line, onPage }: InterestMenuProps) {
  const { facet, label } = line
  const [isOpen, setOpen] = useState(onPage !== undefined)
  const details = useLineDetails(line, isOpen, onPage, hrefOf(facet, true))

  function onClick(event: MouseEvent) {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return
    event.preventDefault()
    setOpen(!isOpen)
  }

  return (
    <>
      <a
        href={hrefOf(facet, !isOpen)}
        onClick={onClick}
        aria-expanded={isOpen}
        aria-label={`Why, and more: ${label}`}
        className="taste-more"
      >
        ⋯
      </a>
      {isOpen && (
        <div className="mb-3 grid min-h-40 gap-4 border-l-2 border-accent py-2 pl-4">
          {details && <Opened line={line} details={details} />}
        </div>
      )}
    </>
  )
}

/** The page with the menu of a line open, or with none. */
const hrefOf = (facet: string, open: boolean) =>
  `/profile/lines${open ? `?${new URLSearchParams({ open: facet })}` : ''}#${lineId(facet)}`

const smallButton = 'tap px-3 text-sm border border-control rounded-sm hover:border-ink'

function Opened({ line, details }: { line: InterestLine; details: LineDetails }) {
  const { facet, label } = line
  const form = useEditForm()
  const id = useId()
  return (
    <>
      <div className="grid gap-1 text-sm">
        <p className="first-letter:uppercase">{strengthWords(line)}.</p>
        {details.overruledBy && <p>What you said later goes before it: “{details.overruledBy}”.</p>}
        <InterestLedger details={details} spokenFor={line.stated || line.never} />
      </div>
      <form {...form} className="flex flex-wrap items-end gap-3">
        <input type="hidden" name="facet" value={facet} />
        <label htmlFor={`${id}-label`} className="grid gap-1 text-sm">
          Your name for it
          <input
            id={`${id}-label`}
            name="label"
            defaultValue={label}
            maxLength={60}
            className="tap rounded-sm border border-control bg-raised px-3"
          />
        </label>
        <button type="submit" name="intent" value="rename" className={smallButton}>
          Rename
        </button>
      </form>
      <p className="flex flex-wrap gap-3">
        <MuteAndStrike line={facet} muted={line.state === 'MUTED'} className={smallButton} />
        {line.stated && (
          <EditButton edit={{ intent: 'unsay', facet }} className={smallButton}>
            Take back what I said
          </EditButton>
        )}
      </p>
    </>
  )
}
