const dayFormat = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })

/** "3 May 2024", as a day a machine can read too. */
export function DayText({ at }: { at: Date | string }) {
  const date = typeof at === 'string' ? new Date(`${at}T12:00:00Z`) : at
  if (Number.isNaN(date.getTime())) return <>{String(at)}</>
  return <time dateTime={typeof at === 'string' ? at : at.toISOString()}>{dayFormat.format(date)}</time>
}
