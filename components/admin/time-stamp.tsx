const format = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' })

export const formatTime = (at: Date) => `${format.format(at)} UTC`

/** In UTC, and says so: people in several places look at the same table. */
export function TimeStamp({ at }: { at: Date }) {
  return (
    <time dateTime={at.toISOString()} className="tabular whitespace-nowrap">
      {formatTime(at)}
    </time>
  )
}
