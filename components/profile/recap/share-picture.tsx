'use client'

import { Button } from '@/components/ui/button'
import { useSharing } from './use-sharing'

type SharePictureProps = { src: string; file: string; children: string }

/** A button beside the one that saves a picture; nothing where the device shares no pictures. */
export function SharePicture({ src, file, children }: SharePictureProps) {
  const { mayShare, share, trouble } = useSharing(src, file)
  if (!mayShare) return null
  return (
    <>
      <Button look="plain" onClick={share}>
        {children}
      </Button>
      <span role="status" className="text-sm text-soft">
        {trouble}
      </span>
    </>
  )
}
