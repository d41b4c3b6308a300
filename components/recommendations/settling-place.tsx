'use client'

import { type ReactNode, startTransition, useEffect, useRef, useState } from 'react'
import { holdFilmAction } from '@/lib/actions/recommendations'

type SettlingPlaceProps = {
  slateId: string
  filmId: number
  /** The card that takes this box, once a model has chosen another film for it; null when it never does. */
  next: Promise<ReactNode>
  children: ReactNode
}

/** A provisional card: it gives way to the film a model chooses, unless somebody has touched it. */
export function SettlingPlace({ slateId, filmId, next, children }: SettlingPlaceProps) {
  const [card, setCard] = useState<ReactNode>(null)
  const isTouched = useRef(false)
  useEffect(() => {
    let isGone = false
    const settle = (node: ReactNode) => {
      if (node && !isGone && !isTouched.current) startTransition(() => setCard(node))
    }
    next.then(settle, () => undefined)
    return () => {
      isGone = true
    }
  }, [next])

  function touch() {
    if (isTouched.current || card) return
    isTouched.current = true
    void holdFilmAction({ slateId, filmId })
  }
  return (
    <div className="h-full" onPointerDownCapture={touch} onKeyDownCapture={touch}>
      {card ?? children}
    </div>
  )
}
