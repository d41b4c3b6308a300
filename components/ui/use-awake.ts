'use client'

import { useSyncExternalStore } from 'react'

const never = () => () => undefined

/** Whether scripts run: false on the server and while the page wakes, true from then on. */
export const useAwake = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
