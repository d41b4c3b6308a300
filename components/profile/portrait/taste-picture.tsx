'use client'

import { useSharing } from '../recap/use-sharing'

const SRC = '/profile/picture'
const FILE = 'matinee-taste.png'
const linkClass = 'tap inline-flex items-center text-sm'

/** The taste as a picture: sent to friends where the device can, else saved. */
export function TastePicture() {
  const { mayShare, share, trouble } = useSharing(SRC, FILE)
  const save = (
    <a href={SRC} download={FILE} className={linkClass}>
      Save it as a picture
    </a>
  )
  if (!mayShare || trouble)
    return (
      <>
        {trouble && <span role="status">{trouble}</span>}
        {save}
      </>
    )
  return (
    <button type="button" onClick={share} className={linkClass}>
      Send it as a picture
    </button>
  )
}
