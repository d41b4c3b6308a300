'use client'

import { type KeyboardEvent, useState } from 'react'
import { LEVEL_LABEL, type Level, levels } from '@/lib/wishes/levels'
import { useAwake } from '../ui/use-awake'
import { scaleSigns } from './level-scale'

type LevelButtonsProps = {
  label: string
  value: Level | null
  /** What pressing a step sends, and with which form; that around them unless it is named. */
  sends: (level: Level) => { name: string; value: string; form?: string }
}

const steps: Record<string, number> = { ArrowLeft: -1, ArrowUp: -1, ArrowRight: 1, ArrowDown: 1 }

/**
 * The scale as buttons that send at once. The Tab key stops at each scale once, the
 * arrow keys walk along it; without JavaScript every button is a stop.
 */
export function LevelButtons({ label, value, sends }: LevelButtonsProps) {
  const [visited, visit] = useState<Level | null>(null)
  const awake = useAwake()
  const stop = visited ?? value ?? 'as-it-comes'

  function onKeyDown(event: KeyboardEvent<HTMLDivElement>) {
    const step = steps[event.key]
    const next = step && levels[levels.indexOf(stop) + step]
    if (!next) return
    event.preventDefault()
    event.currentTarget.querySelectorAll('button')[levels.indexOf(next)]?.focus()
  }

  return (
    <div role="toolbar" aria-label={label} tabIndex={-1} onKeyDown={onKeyDown} className="level-scale">
      {levels.map((level) => (
        <button
          key={level}
          {...sends(level)}
          type="submit"
          tabIndex={awake && level !== stop ? -1 : undefined}
          onFocus={() => visit(level)}
          aria-pressed={value === level}
          aria-label={LEVEL_LABEL[level]}
          title={LEVEL_LABEL[level]}
          className="level-step"
        >
          {scaleSigns[level]}
        </button>
      ))}
    </div>
  )
}
