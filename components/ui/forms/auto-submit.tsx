'use client'

import { useEffect, useRef } from 'react'

/** Submits the form it stands in whenever one of its selects changes. */
export function AutoSubmit() {
  const marker = useRef<HTMLInputElement>(null)
  useEffect(() => {
    const form = marker.current?.form
    const submit = (event: Event) => event.target instanceof HTMLSelectElement && form?.requestSubmit()
    form?.addEventListener('change', submit)
    return () => form?.removeEventListener('change', submit)
  }, [])
  return <input ref={marker} type="hidden" disabled />
}
