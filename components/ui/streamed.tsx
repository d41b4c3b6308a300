import { type ReactNode, Suspense } from 'react'
import { wantsPlainPages } from '@/lib/web/plain-pages'

type StreamedProps = {
  /** Of the same size as what takes its place. */
  fallback: ReactNode
  /** It is all there already: nothing need wait for it. */
  isWhole?: boolean
  children: ReactNode
}

/**
 * A part of a page that may come later than the rest; for browsers without scripts it comes with it. What is whole is drawn
 * at once: an async component costs a row of data and a promise of its own.
 */
export function Streamed({ isWhole = false, ...part }: StreamedProps) {
  return isWhole ? part.children : <Later {...part} />
}

async function Later({ fallback, children }: Omit<StreamedProps, 'isWhole'>) {
  return (await wantsPlainPages()) ? children : <Suspense fallback={fallback}>{children}</Suspense>
}
