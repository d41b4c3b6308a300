'use client'

import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { sendLastWord } from '../../ui/forms/last-words'
import { STARS_FORM } from './film-words'
import { Stars } from './stars'

const steps = [0.5, 1, 1.5, 2, 2.5, 3, 3.5, 4, 4.5, 5]
/** Arrow keys pass by many values; the one they rest on is meant. */
const PAUSE_MS = 900

type RatingInputProps = {
  filmId: number
  title: string
  value: number | null
  onRate: (value: number | null) => void
  /** Stands beside the stars the film has in its controls: as a group of its own. */
  asksAgain?: boolean
}

const spoken = (value: number) => (value === 1 ? '1 star' : `${value} stars`)

/** Half-star rating as ten radio buttons under five stars: thumb, arrows and screen reader alike. */
export function RatingInput({ filmId, title, value, onRate, asksAgain = false }: RatingInputProps) {
  const keys = useKeyedValue(filmId, onRate)
  const shown = keys.value ?? value
  const group = useTappedEarly(value, onRate)
  const name = `${asksAgain ? 'again' : 'stars'}-${filmId}`
  return (
    <div className="flex flex-wrap items-center gap-x-3">
      <div
        ref={group}
        role="radiogroup"
        aria-label={`Rate ${title}`}
        onKeyDown={keys.onKeyDown}
        onPointerDown={keys.onPointerDown}
        onBlur={(event) => event.currentTarget.contains(event.relatedTarget) || keys.settle()}
        className="stars-box"
      >
        <Stars value={shown} />
        <div className="stars-steps">
          {steps.map((step) => (
            <input
              key={step}
              type="radio"
              form={STARS_FORM}
              name={name}
              value={step}
              aria-label={spoken(step)}
              checked={shown === step}
              onChange={() => keys.onChoose(step)}
            />
          ))}
        </div>
      </div>
      {value !== null && (
        <button
          type="submit"
          form={STARS_FORM}
          name="rates"
          value={filmId}
          onClick={(event) => {
            event.preventDefault()
            onRate(null)
          }}
          className="tap px-1 text-sm text-soft underline decoration-rule hover:text-ink"
        >
          Clear<span className="sr-only"> rating of {title}</span>
        </button>
      )}
      <noscript>
        <button type="submit" form={STARS_FORM} name="rates" value={name} className="tap px-2 text-sm underline">
          Save rating
        </button>
      </noscript>
    </div>
  )
}

/** Stars that were set before the page was awake, which nobody heard, are told once it is. */
function useTappedEarly(value: number | null, onRate: (value: number) => void) {
  const group = useRef<HTMLDivElement>(null)
  const hear = useRef(() => {
    const tapped = group.current?.querySelector<HTMLInputElement>('input:checked')
    if (tapped && Number(tapped.value) !== value) onRate(Number(tapped.value))
  })
  useEffect(() => hear.current(), [])
  return group
}

/** Holds what the arrow keys pass by, and stores once: after a pause, with Enter, or when the stars are left. */
function useKeyedValue(filmId: number, onRate: (value: number) => void) {
  const [value, setValue] = useState<number | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const byKey = useRef(false)
  const settle = useRef<() => void>(() => undefined)

  settle.current = () => {
    clearTimeout(timer.current)
    if (value === null) return
    setValue(null)
    onRate(value)
  }
  useEffect(() => () => settle.current(), [])
  useBeaconOnClose(filmId, value)

  return {
    value,
    settle: () => settle.current(),
    onKeyDown(event: KeyboardEvent) {
      byKey.current = event.key.startsWith('Arrow')
      if (event.key !== 'Enter') return
      // A form sends itself on Enter, with the first button there is.
      event.preventDefault()
      settle.current()
    },
    onPointerDown() {
      byKey.current = false
    },
    onChoose(step: number) {
      clearTimeout(timer.current)
      if (!byKey.current) {
        setValue(null)
        onRate(step)
        return
      }
      setValue(step)
      timer.current = setTimeout(() => settle.current(), PAUSE_MS)
    },
  }
}

/** A page that is closed while the keys still rest sends the stars along: the same again, should it live on, is nothing. */
function useBeaconOnClose(filmId: number, value: number | null) {
  useEffect(() => {
    if (value === null) return
    const send = () => {
      if (document.visibilityState !== 'hidden') return
      const form = new FormData()
      form.set('filmId', String(filmId))
      form.set('value', String(value))
      sendLastWord('rating', form)
    }
    document.addEventListener('visibilitychange', send)
    return () => document.removeEventListener('visibilitychange', send)
  }, [filmId, value])
}
