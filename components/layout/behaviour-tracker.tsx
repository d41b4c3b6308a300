'use client'

import { usePathname } from 'next/navigation'
import { useEffect } from 'react'
import { trackAction } from '@/lib/actions/feedback'
import type { TrackedEvent } from '@/lib/feedback/inputs'
import { MAX_EVENTS_PER_CALL } from '@/lib/feedback/schema'
import { observeImpressions } from './observe-impressions'

const FLUSH_AFTER_MS = 2_000

/**
 * One listener for the whole site, mounted only with consent. Elements say what they are in data attributes:
 * data-film-id, data-surface, data-slate-id, data-position; links with data-film-link report clicks.
 */
export function BehaviourTracker() {
  const pathname = usePathname()

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new page starts its own count of what was seen
  useEffect(() => {
    const waiting: TrackedEvent[] = []
    const flush = () => {
      while (waiting.length) void trackAction(waiting.splice(0, MAX_EVENTS_PER_CALL))
    }
    const timer = setInterval(flush, FLUSH_AFTER_MS)
    const stopObserving = observeImpressions((element) => {
      const place = placeOf(element)
      if (place) waiting.push({ type: 'IMPRESSION', id: crypto.randomUUID(), ...place })
    })
    const onClick = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest('a[data-film-link]') : null
      const place = link && placeOf(link)
      if (!place) return
      const query = link.getAttribute('data-query')
      waiting.push({ type: 'CLICKED', id: crypto.randomUUID(), ...place })
      if (query) waiting.push({ type: 'SEARCH_CHOSEN', id: crypto.randomUUID(), filmId: place.filmId, query })
      flush()
    }
    const onHide = () => document.visibilityState === 'hidden' && flush()
    document.addEventListener('click', onClick, { capture: true })
    document.addEventListener('visibilitychange', onHide)
    return () => {
      flush()
      clearInterval(timer)
      stopObserving()
      document.removeEventListener('click', onClick, { capture: true })
      document.removeEventListener('visibilitychange', onHide)
    }
  }, [pathname])

  return null
}

function placeOf(element: Element) {
  const holder = element.closest<HTMLElement>('[data-film-id]')
  const { filmId, surface, slateId, position } = holder?.dataset ?? {}
  if (!filmId || !surface) return null
  return { filmId: Number(filmId), surface, slateId, position: position === undefined ? undefined : Number(position) }
}
