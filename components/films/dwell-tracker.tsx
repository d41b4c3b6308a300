'use client'

import { useEffect } from 'react'
import { trackAction } from '@/lib/actions/feedback'

const FIRST_REPORT_AFTER_MS = 20_000

/** Reports a stay of twenty seconds, and its whole length when the page is left later than that. */
export function DwellTracker({ filmId }: { filmId: number }) {
  useEffect(() => {
    const visit = crypto.randomUUID()
    const startedAt = performance.now()
    let reported = 0
    const report = () => {
      const seconds = Math.min(3_600, Math.round((performance.now() - startedAt) / 1_000))
      if (seconds * 1_000 < FIRST_REPORT_AFTER_MS || seconds <= reported) return
      reported = seconds
      void trackAction([{ type: 'DWELLED', id: crypto.randomUUID(), filmId, seconds, visit }])
    }
    const timer = setTimeout(report, FIRST_REPORT_AFTER_MS)
    const onHide = () => document.visibilityState === 'hidden' && report()
    document.addEventListener('visibilitychange', onHide)
    return () => {
      clearTimeout(timer)
      document.removeEventListener('visibilitychange', onHide)
      report()
    }
  }, [filmId])
  return null
}
