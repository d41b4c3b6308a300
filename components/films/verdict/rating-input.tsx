'use client'

import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { sendLastWord } from '../../ui/forms/last-words'
import { Stars } from './stars'

const steps = [0.5, 1, 1.5, 2, 2.5, 3, 3.5, 4, 4.5, 5]
/** Arrow keys pass by many values; the one they rest on is meant. */
const PAUSE_MS = 900

type RatingInputProps = {
  filmId: number
  title: string
  value: number | null
  onRate: (value: number | null) => void
  /** Where the form goes without JavaScript. */
  action: (form: FormData) => void
}

const spoken = (value: number) => (value === 1 ? '1 star' : `${value} stars`)

/** Half-star rating as ten radio buttons under five stars: thumb, arrows and screen reader alike. */
export function RatingInput({ filmId, title, value, onRate, action }: RatingInputProps) {
  const keys = useKeyedValue(filmId, onRate)
  const shown = keys.value ?? value
  const form = useTappedEarly(value, onRate)
  return (
    // Stars a browser remembers of an earlier visit were not set by anybody now.
    <form ref={form} action={action} autoComplete="off" className="flex flex-wrap items-center gap-x-3">
      <input type="hidden" name="filmId" value={filmId} />
      <div
        role="radiogroup"
        aria-label={`Rate ${title}`}
        onKeyDown={keys.onKeyDown}
        onPointerDown={keys.onPointerDown}
        onBlur={(event) => event.currentTarget.contains(event.relatedTarget) || keys.settle()}
        className="relative -ml-2 w-60 max-w-full max-sm:w-75 pointer-coarse:w-75"
      >
        <Stars value={shown} />
        <div className="absolute inset-0 flex *:h-full *:flex-1 *:cursor-pointer *:appearance-none *:rounded-sm">
          {steps.map((step) => (
            <input
              key={step}
              type="radio"
              name="value"
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
          name="value"
          value=""
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
        <button type="submit" className="tap px-2 text-sm underline">
          Save rating
        </button>
      </noscript>
    </form>
  )
}

/** Stars that were set before the page was awake, which nobody heard, are told once it is. */
function useTappedEarly(value: number | null, onRate: (value: number) => void) {
  const form = useRef<HTMLFormElement>(null)
  const hear = useRef(() => {
    const tapped = form.current?.querySelector<HTMLInputElement>('input[type=radio]:checked')
    if (tapped && Number(tapped.value) !== value) onRate(Number(tapped.value))
  })
  useEffect(() => hear.current(), [])
  return form
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
