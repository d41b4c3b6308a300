import type { CatalogSnapshot } from '../catalog/snapshot'
import type { SlateData } from '../prompts/parts/data-block'
import { givenOf } from '../prompts/parts/given-of'
import { textUses } from '../prompts/parts/text-uses'
import { createGate, type Judged } from '../text-gate/judge-text'
import type { ServedByName } from './schema'

/** Holds the reasons of one list against what was given of each film. What the composer wrote needs no judging. */
export function createJudge(
  { sent, instructions }: { sent: SlateData; instructions: string },
  catalog: CatalogSnapshot,
  writtenBy: ServedByName,
): (filmId: number, written: string) => Judged {
  const candidates = new Map(sent.candidates.map((candidate) => [candidate.id, candidate]))
  return (filmId, written) =>
    writtenBy === 'MODEL'
      ? createGate(givenOf(sent, candidates.get(filmId) ?? null, catalog, instructions), textUses.reason)(written)
      : { shown: written, shortened: false, told: 0, refused: null }
}
