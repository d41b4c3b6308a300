import { type ReactNode, Suspense } from 'react'
import { wantsPlainPages } from '@/lib/web/plain-pages'

type StreamedProps = {
  /** Of the same size as what takes its place. */
  fallback: ReactNode
  children: ReactNode
}

/**
 * A part of a page that may come later than the rest; for browsers without scripts it comes with it. What is there already
 * is drawn without it: an async component costs a row of data and a promise of its own.
 */
export async function Streamed({ fallback, children }: StreamedProps) {
  return (await wantsPlainPages()) ? children : <Suspense fallback={fallback}>{children}</Suspense>
}
