import { useRouter } from 'next/navigation'
import { useEffect } from 'react'

const LOOK_EVERY_MS = 2_000

/** Asks for the page again while something goes on, as long as somebody looks. */
export function usePolling(goesOn: boolean) {
  const { refresh } = useRouter()
  useEffect(() => {
    if (!goesOn) return
    const timer = setInterval(() => document.visibilityState === 'visible' && refresh(), LOOK_EVERY_MS)
    return () => clearInterval(timer)
  }, [goesOn, refresh])
}
