import type { SlateData } from '@/lib/prompts/parts/data-block'
import { type ComposedReason, createReasonWriter } from '@/lib/writers/composer/reasons'

export type ReasonComposer = {
  /** The composer's reason for one of the candidates; null when the film was not offered. */
  reasonFor(filmId: number): ComposedReason | null
  /** Takes note of a reason already on the page, so that later ones do not start like it. */
  notice(reason: string): void
}

/** The composer for one page: it fills up short lists and replaces reasons that did not hold. */
export function createReasonComposer(data: SlateData): ReasonComposer {
  const writer = createReasonWriter(data)
  const candidates = new Map(data.candidates.map((candidate) => [candidate.id, candidate]))
  return {
    notice: writer.notice,
    reasonFor(filmId) {
      const candidate = candidates.get(filmId)
      return candidate ? writer.write(candidate) : null
    },
  }
}
