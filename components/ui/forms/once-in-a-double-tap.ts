import type { MouseEvent } from 'react'

/** For switches: the second click of a double tap would take back what the first one said. */
export function onceInADoubleTap(event: MouseEvent): void {
  if (event.detail > 1) event.preventDefault()
}
