import { type ReactNode, Suspense } from 'react'
import { wantsPlainPages } from '@/lib/web/plain-pages'

type StreamedProps = {
  /** Of the same size as what takes its place. */
  fallback: ReactNode
  /** It is all there already: nothing need wait for it. */
  isWhole?: boolean
  children: ReactNode
}

/** A part of a page that may come later than the rest; for browsers without scripts it comes with it. */
export async function Streamed({ fallback, isWhole = false, children }: StreamedProps) {
  if (isWhole || (await wantsPlainPages())) return children
  return <Suspense fallback={fallback}>{children}</Suspense>
}
