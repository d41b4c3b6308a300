import type { ReactNode } from 'react'
import { Streamed } from '@/components/ui/streamed'

type LaterProps = { isLate: boolean; fallback: ReactNode; children: ReactNode }

/** Comes later where a model is waited for; else with the page, so that nothing needs a script to find its place. */
export function Later({ isLate, fallback, children }: LaterProps) {
  return isLate ? <Streamed fallback={fallback}>{children}</Streamed> : children
}
