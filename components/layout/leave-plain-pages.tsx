'use client'

import { useEffect } from 'react'
import { plainCookie } from '@/lib/web/plain-cookie'

/** That this runs at all says that the browser does run scripts. */
export function LeavePlainPages() {
  useEffect(() => {
    // On https the name has a prefix, and nothing without Secure may touch it.
    const [prefix, secure] = location.protocol === 'https:' ? ['__Host-', '; Secure'] : ['', '']
    // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is not in every browser yet
    document.cookie = `${prefix}${plainCookie}=; Path=/; Max-Age=0; SameSite=Lax${secure}`
  }, [])
  return null
}
