'use client'

import { LevelButtons } from '@/components/wishes/level-buttons'
import { type InterestLine, type LineDetails, lineId } from '@/lib/profile/schema'
import { LEVEL_STRENGTH, type Level } from '@/lib/wishes/levels'
import { sendsEdit, useUnderWay } from '../edits/edit-board'
import { InterestMenu } from './interest-menu'
import { StrengthBar, strengthWords } from './strength-bar'

/** One interest: its name, a length one can compare, the scale, and a menu with the rest, which comes when it is opened. */
export function InterestRow({ line, details }: { line: InterestLine; details?: LineDetails | undefined }) {
  const { facet, label } = line
  const edit = useUnderWay((each) => each.intent === 'level' && each.facet === facet)
  const shown = edit ? atLevel(line, edit.level as Level) : line
  const muted = shown.state === 'MUTED'
  return (
    <li id={lineId(facet)} aria-label={label} className="taste-line">
      <div className="taste-columns">
        <p className={muted ? 'taste-name text-soft line-through' : 'taste-name'}>
          {label}
          <span className="sr-only">: {strengthWords(shown)}</span>
        </p>
        <StrengthBar interest={shown} />
        <LevelButtons
          label={label}
          value={muted ? null : shown.level}
          sends={(level) => sendsEdit({ intent: 'level', facet, level })}
        />
      </div>
      <InterestMenu line={line} onPage={details} />
    </li>
  )
}

function atLevel(line: InterestLine, level: Level): InterestLine {
  const strength = LEVEL_STRENGTH[level]
  return { ...line, level, strength, stated: true, never: level === 'never', confidence: 1, state: 'ACTIVE' }
}
