'use client'

import { useEffect } from 'react'
import { plainCookie } from '@/lib/web/plain-cookie'

/** That this runs at all says that the browser does run scripts. */
export function LeavePlainPages() {
  useEffect(() => {
    // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is not in every browser yet
    document.cookie = `${plainCookie}=; Path=/; Max-Age=0; SameSite=Lax`
  }, [])
  return null
}
