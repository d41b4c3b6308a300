import type { CallFault } from '../../ai/call-fault'
import { type CallUsage, totalOf } from '../../ai/usage'
import type { Judged } from '../../text-gate/judge-text'
import type { Refusal } from '../../text-gate/parts/given'
import type { ReadDrafts } from './read-drafts'

/** One draft of several, for whoever tries a prompt. */
export type DraftView = {
  kept: boolean
  score: number
  texts: { text: string; refused: Refusal | null }[]
  fault: CallFault | 'prose' | null
  tokens: number
}

type Told = { fault: DraftView['fault']; usage: CallUsage; texts: DraftView['texts'] }

export const viewsOf = <Read>({ drafts, kept }: ReadDrafts<Read>, told: (read: Read) => Told): DraftView[] =>
  drafts.map(({ read, score }, place) => {
    const { fault, usage, texts } = told(read)
    return { kept: place === kept, score, texts, fault, tokens: totalOf(usage) }
  })

export const textOf = (text: string, judged: Judged | null): DraftView['texts'][number] => ({
  text,
  refused: judged?.refused?.why ?? null,
})
