'use client'

import Link from 'next/link'
import { useOptimistic } from 'react'
import { type InterestView, lineId } from '@/lib/profile/schema'
import type { Level } from '@/lib/wishes/levels'
import { readingParts, type WishChip } from '@/lib/wishes/reading-parts'
import { LevelButtons } from '../wishes/level-buttons'
import { useEditForm } from './edits/edit-board'
import { MuteAndStrike } from './edits/mute-and-strike'

const action = 'tap px-1 text-sm text-soft underline decoration-rule hover:text-ink'

/** One sentence of the person's own, what it was read as with a control for each part, and what can be done with it. */
export function WordsLine({ line, address }: { line: InterestView; address: string }) {
  const [state, showAtOnce] = useOptimistic(line.state)
  const form = useEditForm((sent) => showAtOnce(sent.get('intent') === 'mute' ? 'MUTED' : 'ACTIVE'))
  const muted = state === 'MUTED'
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
          <form {...form} className="flex">
            <input type="hidden" name="facet" value={line.facet} />
            <MuteAndStrike muted={muted} className={action} />
          </form>
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
  const [level, showAtOnce] = useOptimistic<Level | 'off' | null>(chip.level)
  const form = useEditForm((sent) => showAtOnce(sent.get('to') as Level | 'off'))
  const text = chip.level === null ? readingParts({ chips: [chip], unread: [] })[0] : chip.label
  const isOff = level === 'off' || level === 'as-it-comes'
  return (
    <li className="border-t border-rule/60">
      <form {...form} className="grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-3">
        <input type="hidden" name="intent" value="chip" />
        <input type="hidden" name="facet" value={line} />
        <input type="hidden" name="token" value={chip.token} />
        <span className={isOff ? 'text-soft line-through' : undefined}>
          {text}
          {overruled && <span className="block text-xs text-soft">You have said otherwise since; that counts.</span>}
        </span>
        {chip.level !== null ? (
          <LevelButtons label={chip.label} name="to" value={level === 'off' ? null : level} />
        ) : (
          <button type="submit" name="to" value="off" className={action} aria-label={`Take off: ${text}`}>
            Take off
          </button>
        )}
      </form>
    </li>
  )
}
