/** Only the year is known of films to come: from New Year on they count as out. */
export const isOut = (year: number) => year <= new Date().getUTCFullYear()

/** Says of a film that cannot be seen yet that it cannot; nothing of others. */
export function NotOutYet({ notOut }: { notOut: boolean | undefined }) {
  return notOut ? <span className="font-semibold text-ink"> · Not out yet</span> : null
}
