import type { EvidenceEvent } from '../lib/profile/schema'

/** What somebody did, with what the test says of it: else a rating without stars, at the start of time. */
export const evidenceEvent = (part: Partial<EvidenceEvent> & { id: string }): EvidenceEvent => ({
  type: 'RATED',
  filmId: 1,
  facet: null,
  value: null,
  detail: null,
  at: 0,
  ...part,
})
