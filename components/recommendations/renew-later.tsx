'use client'

import { useRouter } from 'next/navigation'
import { useEffect } from 'react'

/** Asks for the page again once a list that failed may be renewed, and only while somebody looks. */
export function RenewLater({ inMs }: { inMs: number }) {
  const { refresh } = useRouter()
  useEffect(() => {
    let timer = setTimeout(renew, inMs)
    function renew() {
      if (document.visibilityState === 'visible') refresh()
      else timer = setTimeout(renew, 30_000)
    }
    return () => clearTimeout(timer)
  }, [refresh, inMs])
  return null
}
