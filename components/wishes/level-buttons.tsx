'use client'

import { type KeyboardEvent, useState } from 'react'
import { LEVEL_LABEL, type Level, levels } from '@/lib/wishes/levels'
import { classNames } from '../ui/class-names'
import { useAwake } from '../ui/use-awake'
import { scaleColumns, scaleSigns, scaleStep } from './level-scale'

type LevelButtonsProps = { label: string; value: Level | null; name: string }

const steps: Record<string, number> = { ArrowLeft: -1, ArrowUp: -1, ArrowRight: 1, ArrowDown: 1 }

/**
 * The scale as buttons that send at once; the form around them says of what. The Tab key stops at each scale once, the
 * arrow keys walk along it; without JavaScript every button is a stop.
 */
export function LevelButtons({ label, value, name }: LevelButtonsProps) {
  const [visited, visit] = useState<Level | null>(null)
  const awake = useAwake()
  const stop = visited ?? value ?? 'as-it-comes'

  function onKeyDown(event: KeyboardEvent<HTMLDivElement>) {
    const step = steps[event.key]
    const next = step && levels[levels.indexOf(stop) + step]
    if (!next) return
    event.preventDefault()
    event.currentTarget.querySelector<HTMLElement>(`[value="${next}"]`)?.focus()
  }

  return (
    <div role="toolbar" aria-label={label} tabIndex={-1} onKeyDown={onKeyDown} className={scaleColumns}>
      {levels.map((level) => (
        <button
          key={level}
          type="submit"
          name={name}
          value={level}
          tabIndex={awake && level !== stop ? -1 : undefined}
          onFocus={() => visit(level)}
          aria-pressed={value === level}
          aria-label={LEVEL_LABEL[level]}
          title={LEVEL_LABEL[level]}
          className={classNames(
            scaleStep,
            // Most lines come as they come: a column of blocks would drown the few that do not.
            level === 'as-it-comes'
              ? 'aria-pressed:bg-raised aria-pressed:font-bold aria-pressed:text-ink'
              : 'aria-pressed:bg-ink aria-pressed:text-paper',
          )}
        >
          {scaleSigns[level]}
        </button>
      ))}
    </div>
  )
}
