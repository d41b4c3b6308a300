import type { ProposalAnswerName } from './schema'

/** The share of answered lines that were right: partly counts half; 0 where nobody answered. */
export function precisionOf({ YES, PARTLY, NO }: Readonly<Record<ProposalAnswerName, number>>): number {
  const all = YES + PARTLY + NO
  return all === 0 ? 0 : (YES + PARTLY / 2) / all
}
