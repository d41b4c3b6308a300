'use client'

import { useRouter } from 'next/navigation'
import { useEffect } from 'react'
import { watchForOldPages } from './saved-since'

/**
 * Back, Forward and other tabs show pages as they were: the router keeps them, and so does the browser. This asks for
 * the page again when something was saved since it was made, and at no other time.
 */
export function StayCurrent() {
  const { refresh } = useRouter()
  useEffect(() => watchForOldPages(refresh), [refresh])
  return null
}
