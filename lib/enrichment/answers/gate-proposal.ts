import type { CatalogSnapshot } from '../../catalog/snapshot'
import type { FilmData } from '../../prompts/parts/data-block'
import { givenOfFilm } from '../../prompts/parts/given-of'
import { textUses } from '../../prompts/parts/text-uses'
import { createGate } from '../../text-gate/judge-text'
import type { Objection } from '../../text-gate/parts/given'
import type { Proposal } from './read-answer'

export type GatedProposal = { proposal: Proposal; refused: null } | { proposal: null; refused: Objection }

type Asked = { data: FilmData; instructions: string; catalog: CatalogSnapshot }

/**
 * A proposal without what the gate refuses, before anybody sees it. A refused text refuses the whole; of tags and
 * clauses only those that are refused are left out, and what stood in them is not repeated.
 */
export function gateProposal(proposal: Proposal, { data, instructions, catalog }: Asked): GatedProposal {
  const given = givenOfFilm(data, catalog, instructions)
  const { shown, refused } = createGate(given, textUses.enrichment)(proposal.text)
  if (refused) return { proposal: null, refused }
  const judgeTag = createGate(given, textUses.tag)
  const judgeClause = createGate(given, textUses.clause)
  const left: string[] = []
  const kept = (kind: string, words: string[]) =>
    words.filter((word) => {
      const objection = judgeTag(word).refused
      if (objection) left.push(`a ${kind} (${objection.why})`)
      return objection === null
    })
  const tags = kept('tag', proposal.tags)
  const emotions = kept('emotion', proposal.emotions)
  const kindred = proposal.kindred.filter(({ filmId, because }) => {
    const objection = judgeClause(because).refused
    if (objection) left.push(`kindred ${filmId}: its reason (${objection.why})`)
    return objection === null
  })
  const dropped = proposal.dropped.map((line) =>
    line.replace(/“([^”]*)”/, (quoted, word: string) => (judgeTag(word).refused ? '“…”' : quoted)),
  )
  return {
    proposal: { ...proposal, text: shown, tags, emotions, kindred, dropped: [...dropped, ...left] },
    refused: null,
  }
}
