'use client'

import { type KeyboardEvent, type RefObject, useEffect, useRef, useState } from 'react'
import { Drawn } from '../../ui/drawn'
import { sendLastWord } from '../../ui/forms/last-words'
import { radiosHtml } from './radios-html'
import { Stars } from './stars'
import { STARS_FORM } from './word-forms'

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

/**
 * Half-star rating as ten radio buttons under five stars: thumb, arrows and screen reader alike. The buttons are one piece
 * of markup, as a list has them eight times: another film needs another key.
 */
export function RatingInput({ filmId, title, value, onRate, asksAgain = false }: RatingInputProps) {
  const keys = useKeyedValue(filmId, onRate)
  const shown = keys.value ?? value
  const name = `${asksAgain ? 'again' : 'stars'}-${filmId}`
  const [radios] = useState(() => radiosHtml(name, shown))
  const group = useRef<HTMLDivElement>(null)
  useTappedEarly(group, value, onRate)
  useChecked(group, shown)
  return (
    <div className="flex flex-wrap items-center gap-x-3">
      <div
        ref={group}
        role="radiogroup"
        aria-label={`Rate ${title}`}
        onClick={({ target }) => {
          // The star that is shown already says nothing new. Arrow keys press the star they come to, too.
          if (target instanceof HTMLInputElement && Number(target.value) !== shown) keys.onChoose(Number(target.value))
        }}
        onKeyDown={keys.onKeyDown}
        onPointerDown={keys.onPointerDown}
        onBlur={(event) => event.currentTarget.contains(event.relatedTarget) || keys.settle()}
        className="stars-box"
      >
        <Stars value={shown} />
        <Drawn as="div" html={radios} className="stars-steps" />
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

const radiosIn = (group: RefObject<HTMLElement | null>) => group.current?.querySelectorAll('input') ?? []

/** Stars that were set before the page was awake, which nobody heard, are told once it is. */
function useTappedEarly(group: RefObject<HTMLElement | null>, value: number | null, onRate: (value: number) => void) {
  const hear = useRef(() => {
    const tapped = [...radiosIn(group)].find(({ checked }) => checked)
    if (tapped && Number(tapped.value) !== value) onRate(Number(tapped.value))
  })
  useEffect(() => hear.current(), [])
}

/** The browser has set what was pressed by itself; what is shown may be another, at each drawing but the first. */
function useChecked(group: RefObject<HTMLElement | null>, shown: number | null) {
  const isDrawn = useRef(false)
  useEffect(() => {
    if (isDrawn.current)
      // A form that is reset falls back to its defaults.
      for (const radio of radiosIn(group)) radio.defaultChecked = radio.checked = Number(radio.value) === shown
    isDrawn.current = true
  })
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
