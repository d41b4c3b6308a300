'use client'

import { type ReactNode, startTransition, useEffect, useRef, useState } from 'react'
import { holdFilmAction } from '@/lib/actions/recommendations'

/** The card that takes a box once a model has chosen another film for it, and the one after that; null when none does. */
export type NextCard = { filmId: number; card: ReactNode; next: Promise<NextCard | null> | null }

type SettlingPlaceProps = Pick<NextCard, 'filmId' | 'next'> & { slateId: string; children: ReactNode }

/**
 * A place of the list. Its card gives way to the film a model chooses, unless somebody has touched it. A place that is
 * settled is the same element, so that a page made anew leaves what was said on a card where it stands.
 */
export function SettlingPlace({ slateId, filmId, next, children }: SettlingPlaceProps) {
  const [settled, setSettled] = useState<{ of: typeof next; card: ReactNode } | null>(null)
  const isTouched = useRef(false)
  const now = useRef({ filmId, next })
  useEffect(() => {
    let isGone = false
    const follow = (coming: typeof next) => {
      coming?.then(
        (step) => {
          if (!step || isGone || isTouched.current) return
          now.current = step
          startTransition(() => setSettled({ of: next, card: step.card }))
          follow(step.next)
        },
        () => undefined,
      )
    }
    now.current = { filmId, next }
    follow(next)
    return () => {
      isGone = true
    }
  }, [filmId, next])

  function touch() {
    if (isTouched.current || now.current.next === null) return
    isTouched.current = true
    void holdFilmAction({ slateId, filmId: now.current.filmId })
  }
  return (
    <div className="h-full" onPointerDownCapture={touch} onKeyDownCapture={touch}>
      {settled && settled.of === next ? settled.card : children}
    </div>
  )
}
