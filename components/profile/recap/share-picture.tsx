'use client'

import { useState, useSyncExternalStore } from 'react'
import { Button } from '@/components/ui/button'

type SharePictureProps = { src: string; file: string; children: string }

/** Hands a picture to whatever the device shares with. Nothing where it shares no pictures: there it can be saved. */
export function SharePicture({ src, file, children }: SharePictureProps) {
  const mayShare = useSyncExternalStore(nothingChanges, sharesPictures, () => false)
  const [failed, setFailed] = useState(false)
  if (!mayShare) return null

  async function onClick() {
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

  return (
    <>
      <Button look="plain" onClick={onClick}>
        {children}
      </Button>
      <span role="status" className="text-sm text-soft">
        {failed && 'It could not be shared. Save it, and share the file.'}
      </span>
    </>
  )
}

const TYPE = 'image/png'
const nothingChanges = () => () => undefined
const sharesPictures = () =>
  typeof navigator.canShare === 'function' &&
  navigator.canShare({ files: [new File([], 'picture.png', { type: TYPE })] })
