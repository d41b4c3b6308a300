'use client'

import { useOptimistic } from 'react'
import { LevelButtons } from '@/components/wishes/level-buttons'
import { type InterestView, lineId } from '@/lib/profile/schema'
import { LEVEL_STRENGTH, type Level } from '@/lib/wishes/levels'
import { useEditForm } from '../edits/edit-board'
import { InterestMenu } from './interest-menu'
import { rowColumns, StrengthBar, strengthWords } from './strength-bar'

/** One interest: its name, a length one can compare, the scale, and a menu with the rest. */
export function InterestRow({ interest }: { interest: InterestView }) {
  const [shown, showAtOnce] = useOptimistic(interest, atLevel)
  const form = useEditForm((sent) => showAtOnce(sent.get('level') as Level))
  const muted = shown.state === 'MUTED'
  return (
    <li
      id={lineId(interest.facet)}
      aria-label={interest.label}
      className="relative scroll-mt-24 border-b border-rule target:bg-raised"
    >
      <div className={rowColumns}>
        <p
          className={`serif col-span-2 pt-2 pr-12 text-lg leading-tight sm:col-span-1 sm:py-2 sm:pr-0 ${muted ? 'text-soft line-through' : ''}`}
        >
          {interest.label}
          <span className="sr-only">: {strengthWords(shown)}</span>
        </p>
        <StrengthBar interest={shown} />
        <form {...form}>
          <input type="hidden" name="intent" value="level" />
          <input type="hidden" name="facet" value={interest.facet} />
          <LevelButtons label={interest.label} name="level" value={muted ? null : shown.level} />
        </form>
      </div>
      <InterestMenu interest={interest} />
    </li>
  )
}

function atLevel(interest: InterestView, level: Level): InterestView {
  const strength = LEVEL_STRENGTH[level]
  return { ...interest, level, strength, stated: true, never: level === 'never', confidence: 1, state: 'ACTIVE' }
}
