'use client'

import { useEffect, useRef } from 'react'

/** What a select was drawn with. */
const drawn = ({ options }: HTMLSelectElement) =>
  ([...options].find(({ defaultSelected }) => defaultSelected) ?? options[0])?.value

/** Submits the form it stands in whenever one of its selects changes, or did so before the page was awake. */
export function AutoSubmit() {
  const marker = useRef<HTMLInputElement>(null)
  useEffect(() => {
    const form = marker.current?.form
    if (!form) return
    if ([...form.querySelectorAll('select')].some((select) => select.value !== drawn(select))) form.requestSubmit()
    const submit = (event: Event) => event.target instanceof HTMLSelectElement && form.requestSubmit()
    form.addEventListener('change', submit)
    return () => form.removeEventListener('change', submit)
  }, [])
  return <input ref={marker} type="hidden" disabled />
}
