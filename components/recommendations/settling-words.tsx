'use client'

import { type ReactNode, startTransition, useEffect, useState } from 'react'

type SettlingWordsProps = { next: Promise<ReactNode> | null; children: ReactNode }

/** What stands in the place of words until they are written; the box is the same. */
export function SettlingWords({ next, children }: SettlingWordsProps) {
  const [settled, setSettled] = useState<{ of: typeof next; words: ReactNode } | null>(null)
  useEffect(() => {
    let isGone = false
    next?.then(
      (words) => {
        if (words && !isGone) startTransition(() => setSettled({ of: next, words }))
      },
      () => undefined,
    )
    return () => {
      isGone = true
    }
  }, [next])
  return settled && settled.of === next ? settled.words : children
}
