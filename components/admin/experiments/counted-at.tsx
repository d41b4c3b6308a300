import { TimeStamp } from '../time-stamp'

/** Of a large site: when figures were counted, and whether they are being counted anew. */
export function CountedAt({ at, isOld }: { at: Date; isOld: boolean }) {
  return (
    <>
      {' '}
      Counted <TimeStamp at={at} />; what people do today with cards of earlier days counts from tonight on.
      {isOld && ' It is being counted anew: load the page again in a minute or two.'}
    </>
  )
}
