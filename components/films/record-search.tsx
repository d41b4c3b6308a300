'use client'

import { useEffect } from 'react'
import { trackAction } from '@/lib/actions/feedback'

const SETTLED_AFTER_MS = 1_500

/** Records a search once the words have stood for a moment, so that half-typed ones are not kept. */
export function RecordSearch({ query }: { query: string }) {
  useEffect(() => {
    const timer = setTimeout(
      () => void trackAction([{ type: 'SEARCHED', id: crypto.randomUUID(), query }]),
      SETTLED_AFTER_MS,
    )
    return () => clearTimeout(timer)
  }, [query])
  return null
}
