'use client'

import { useEffect, useRef, useState } from 'react'
import { say } from '@/domains/words'
import { datedText, factLine } from '@/lib/catalog/fact-line'
import { SUGGEST_FROM_CHARS, SUGGEST_MOST_CHARS } from '@/lib/search/limits'
import type { Suggestions } from '@/lib/search/schema'

const TYPING_PAUSE_MS = 120

/** One proposal: its group is said once, above the first of it. */
export type Suggestion = { group: string; label: string; detail: string; href: string }

/** Asks for suggestions a moment after the last letter; an answer that comes too late is dropped. */
export function useSuggestions() {
  const [options, setOptions] = useState<Suggestion[]>([])
  const [isOpen, setOpen] = useState(false)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const request = useRef<AbortController>(undefined)

  function cancel() {
    clearTimeout(timer.current)
    request.current?.abort()
  }
  useEffect(
    () => () => {
      clearTimeout(timer.current)
      request.current?.abort()
    },
    [],
  )

  function ask(value: string) {
    cancel()
    const typed = value.trim().slice(0, SUGGEST_MOST_CHARS)
    if (typed.length < SUGGEST_FROM_CHARS) {
      setOpen(false)
      setOptions([])
      return
    }
    timer.current = setTimeout(async () => {
      const abort = new AbortController()
      request.current = abort
      try {
        const answer = await fetch(`/api/suggest?q=${encodeURIComponent(typed)}`, { signal: abort.signal })
        if (!answer.ok) return
        const found = optionsOf((await answer.json()) as Suggestions)
        if (abort.signal.aborted) return
        setOptions(found)
        setOpen(found.length > 0)
      } catch {
        // Typed on, or offline: the form works without suggestions.
      }
    }, TYPING_PAUSE_MS)
  }

  function close() {
    cancel()
    setOpen(false)
  }
  return { options, isOpen, ask, close }
}

const count = (films: number) => (films === 1 ? say('1 film') : say`${films} films`)

const optionsOf = ({ films, people, kinds }: Suggestions): Suggestion[] => [
  ...films.map(({ title, year, director, href }) => ({
    group: say('Films'),
    label: title,
    href,
    detail: factLine(datedText(year), director),
  })),
  ...people.map(({ name, films: own, href }) => ({ group: 'People', label: name, detail: count(own), href })),
  ...kinds.map(({ label, films: own, href }) => ({ group: 'Kinds', label, detail: count(own), href })),
]
