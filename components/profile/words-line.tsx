'use client'

import Link from 'next/link'
import { type InterestView, lineId } from '@/lib/profile/schema'
import type { Level } from '@/lib/wishes/levels'
import { readingParts, type WishChip } from '@/lib/wishes/reading-parts'
import { LevelButtons } from '../wishes/level-buttons'
import { EditButton, sendsEdit, useUnderWay } from './edits/edit-board'
import { MuteAndStrike } from './edits/mute-and-strike'

const action = 'tap px-1 text-sm text-soft underline decoration-rule hover:text-ink'

/** One sentence of the person's own, what it was read as with a control for each part, and what can be done with it. */
export function WordsLine({ line, address }: { line: InterestView; address: string }) {
  const edit = useUnderWay(({ intent, facet }) => facet === line.facet && (intent === 'mute' || intent === 'restore'))
  const muted = edit ? edit.intent === 'mute' : line.state === 'MUTED'
  const chips = line.reading?.chips ?? []
  return (
    <li
      id={lineId(line.facet)}
      aria-label={line.label}
      className="scroll-mt-24 border-b border-rule py-3 target:bg-raised"
    >
      <div className="flex flex-wrap items-center justify-between gap-x-6">
        <p className={`serif text-lg leading-snug ${muted ? 'text-soft line-through' : ''}`}>“{line.label}”</p>
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
      </div>
      {muted ? (
        <p className="text-sm text-soft">Muted: it counts for nothing until you unmute it.</p>
      ) : (
        <>
          <ul>
            {chips.map((chip) => (
              <Chip key={chip.token} line={line.facet} chip={chip} overruled={line.overruled.includes(chip.token)} />
            ))}
          </ul>
          {chips.length === 0 && <p className="text-sm text-soft">Nothing of it counts now.</p>}
          {line.reading && line.reading.unread.length > 0 && (
            <p className="pt-1 text-sm text-soft">Not understood: {line.reading.unread.join(', ')}</p>
          )}
        </>
      )}
    </li>
  )
}

function Chip({ line, chip, overruled }: { line: string; chip: WishChip; overruled: boolean }) {
  const edit = useUnderWay(({ intent, facet, token }) => intent === 'chip' && facet === line && token === chip.token)
  const level = edit ? (edit.to as Level | 'off') : chip.level
  const to = (wanted: Level | 'off') => ({ intent: 'chip', facet: line, token: chip.token, to: wanted })
  const text = chip.level === null ? readingParts({ chips: [chip], unread: [] })[0] : chip.label
  const isOff = level === 'off' || level === 'as-it-comes'
  return (
    <li className="grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-3 border-t border-rule/60">
      <span className={isOff ? 'text-soft line-through' : undefined}>
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
