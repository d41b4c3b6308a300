'use client'

import { useSyncExternalStore } from 'react'

const never = () => () => undefined

/** The browser's time zone as a hidden field; kept only if context is allowed. */
export function TimeZoneField() {
  const zone = useSyncExternalStore(
    never,
    () => Intl.DateTimeFormat().resolvedOptions().timeZone,
    () => '',
  )
  return <input type="hidden" name="timeZone" value={zone} />
}
