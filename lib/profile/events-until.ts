import type { EvidenceEvent } from './schema'

/** What was known at a time: nothing that was said after it. */
export const eventsUntil = <Event extends Pick<EvidenceEvent, 'at'>>(events: readonly Event[], at: number): Event[] =>
  events.filter((event) => event.at <= at)
