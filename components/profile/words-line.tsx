'use client'

import Link from 'next/link'
import { useEffect, useRef, useState } from 'react'
import { type InterestView, lineId } from '@/lib/profile/schema'
import type { Level } from '@/lib/wishes/levels'
import { readingParts, type WishChip } from '@/lib/wishes/reading-parts'
import { classNames } from '../ui/class-names'
import { LevelButtons } from '../wishes/level-buttons'
import { ScaleHeads } from '../wishes/level-scale'
import { EditButton, sendsEdit, useUnderWay } from './edits/edit-board'
import { MuteAndStrike } from './edits/mute-and-strike'

const action = 'tap px-1 text-sm text-soft underline decoration-rule hover:text-ink'

type WordsLineProps = {
  line: InterestView
  address: string
  /** Alone, or just said: its controls are in sight at once. */
  opened: boolean
}

/** One sentence of the person's own beside what it was read as; opened, a control for each part and for the whole. */
export function WordsLine({ line, address, opened }: WordsLineProps) {
  const item = useRef<HTMLLIElement>(null)
  const [open, setOpen] = useState(opened)
  const edit = useUnderWay(({ intent, facet }) => facet === line.facet && (intent === 'mute' || intent === 'restore'))
  const muted = edit ? edit.intent === 'mute' : line.state === 'MUTED'
  const chips = line.reading?.chips ?? []
  const id = lineId(line.facet)
  useEffect(() => {
    if (location.hash !== `#${id}`) return
    setOpen(true)
    for (
      let fold = item.current?.parentElement?.closest('details');
      fold;
      fold = fold.parentElement?.closest('details')
    )
      fold.open = true
  }, [id])
  return (
    <li ref={item} id={id} aria-label={line.label} className="group scroll-mt-24 border-b border-rule target:bg-raised">
      <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)} className="fold">
        <summary className="tap py-2">
          <span className={`serif text-lg leading-snug ${muted ? 'text-soft line-through' : ''}`}>“{line.label}”</span>
          <span className="block text-sm text-soft">{muted ? MUTED : readAs(line)}</span>
          {!muted && line.overruled.length > 0 && (
            <span className="block text-xs text-soft">You have said otherwise of some of it since; that counts.</span>
          )}
        </summary>
        <div className="flex flex-wrap items-center gap-x-2">
          <Link
            href={`${address}?say=${encodeURIComponent(line.label)}&instead=${encodeURIComponent(line.facet)}`}
            scroll={false}
            className={`${action} inline-flex items-center`}
          >
            Edit words
          </Link>
          <MuteAndStrike line={line.facet} muted={muted} className={action} />
        </div>
        {!muted && chips.length > 0 && (
          <div className="pb-3">
            {chips.some(({ level }) => level !== null) && (
              <div className="flex justify-end border-b border-rule pb-1">
                <ScaleHeads />
              </div>
            )}
            <ul>
              {chips.map((chip) => (
                <Chip key={chip.token} line={line.facet} chip={chip} overruled={line.overruled.includes(chip.token)} />
              ))}
            </ul>
          </div>
        )}
      </details>
    </li>
  )
}

const MUTED = 'Muted: it counts for nothing until you unmute it.'

function readAs({ reading }: InterestView): string {
  const parts = reading ? readingParts(reading) : []
  return reading?.chips.length ? parts.join(' · ') : ['Nothing of it counts now.', ...parts].join(' ')
}

function Chip({ line, chip, overruled }: { line: string; chip: WishChip; overruled: boolean }) {
  const edit = useUnderWay(({ intent, facet, token }) => intent === 'chip' && facet === line && token === chip.token)
  const level = edit ? (edit.to as Level | 'off') : chip.level
  const to = (wanted: Level | 'off') => ({ intent: 'chip', facet: line, token: chip.token, to: wanted })
  const text = chip.level === null ? readingParts({ chips: [chip], unread: [] })[0] : chip.label
  const isOff = level === 'off' || level === 'as-it-comes'
  return (
    <li className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-3 border-t border-rule/60">
      <span className={classNames('scaled-name self-center', isOff && 'text-soft line-through')}>
        {text}
        {overruled && <span className="block text-xs text-soft">You have said otherwise since; that counts.</span>}
      </span>
      {chip.level !== null ? (
        <LevelButtons
          label={chip.label}
          value={level === 'off' ? null : level}
          sends={(wanted) => sendsEdit(to(wanted))}
        />
      ) : (
        <EditButton edit={to('off')} className={action} aria-label={`Take off: ${text}`}>
          Take off
        </EditButton>
      )}
    </li>
  )
}
