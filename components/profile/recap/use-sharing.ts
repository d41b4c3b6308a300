'use client'

import { useState, useSyncExternalStore } from 'react'

const TYPE = 'image/png'
const nothingChanges = () => () => undefined
const sharesPictures = () =>
  typeof navigator.canShare === 'function' &&
  navigator.canShare({ files: [new File([], 'picture.png', { type: TYPE })] })

/** Hands a picture to whatever the device shares with; where it shares none, `mayShare` is false. */
export function useSharing(src: string, file: string) {
  const mayShare = useSyncExternalStore(nothingChanges, sharesPictures, () => false)
  const [failed, setFailed] = useState(false)

  async function share() {
    setFailed(false)
    try {
      const answer = await fetch(src)
      if (!answer.ok) throw new Error('no picture')
      await navigator.share({ files: [new File([await answer.blob()], file, { type: TYPE })] })
    } catch (error) {
      // Whoever closes the device's own window has changed their mind.
      if (!(error instanceof DOMException && error.name === 'AbortError')) setFailed(true)
    }
  }
  return { mayShare, share, trouble: failed ? 'It could not be shared. Save it, and share the file.' : '' }
}
