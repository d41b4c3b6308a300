import { TimeStamp } from '../time-stamp'

/** Of a large site: which part of the figures is as of the last night. */
export function CountedAt({ at }: { at: Date }) {
  return (
    <>
      {' '}
      Cards of today count as of now; earlier ones, with what people do with them, were counted <TimeStamp at={at} />.
    </>
  )
}
