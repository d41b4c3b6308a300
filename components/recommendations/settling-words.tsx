'use client'

import { type ReactNode, startTransition, useEffect, useState } from 'react'

/** What stands in the place of words until they are written; the box is the same. */
export function SettlingWords({ next, children }: { next: Promise<ReactNode>; children: ReactNode }) {
  const [words, setWords] = useState<ReactNode>(null)
  useEffect(() => {
    let isGone = false
    next.then(
      (node) => {
        if (node && !isGone) startTransition(() => setWords(node))
      },
      () => undefined,
    )
    return () => {
      isGone = true
    }
  }, [next])
  return words ?? children
}
