const format = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' })

/** In UTC, and says so: people in several places look at the same table. */
export function TimeStamp({ at }: { at: Date }) {
  return (
    <time dateTime={at.toISOString()} className="tabular whitespace-nowrap">
      {format.format(at)} UTC
    </time>
  )
}
