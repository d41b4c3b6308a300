import type { Judged } from '../../text-gate/judge-text'
import type { Pick, PickOutcome } from '../schema'
import { type DraftScore, readDrafts } from './read-drafts'
import { scoreOfList } from './score-drafts'

export type ListDraft = PickOutcome & { read: { pick: Pick; judged: Judged }[] }

type Options = {
  /** How many texts a whole list has. */
  places: number
  judge: (filmId: number, written: string) => Judged
  isKnown: (filmId: number) => boolean
  signal: AbortSignal | undefined
}

/** Reads several lists to their end, each held to the gate while it comes. */
export function readListDrafts<Call>(
  calls: readonly Call[],
  ask: (call: Call, signal: AbortSignal, isEnough: () => boolean) => AsyncGenerator<Pick, PickOutcome, void>,
  { places, judge, isKnown, signal }: Options,
) {
  const read = async (call: Call, either: AbortSignal): Promise<ListDraft> => {
    const kept: ListDraft['read'] = []
    const standing = () => kept.filter(({ judged }) => judged.shown !== null).length
    const picks = ask(call, either, () => standing() >= places)
    for (;;) {
      const next = await picks.next()
      if (next.done) return { ...next.value, read: kept }
      const { id, reason } = next.value
      const isNew = isKnown(id) && kept.every(({ pick }) => pick.id !== id)
      if (isNew) kept.push({ pick: next.value, judged: judge(id, reason) })
    }
  }
  const score = (draft: ListDraft): DraftScore =>
    scoreOfList(
      draft.read.map(({ judged }) => judged),
      places,
    )
  return readDrafts(calls, read, score, { signal })
}

/** A draft that was read, as if it came now. */
export async function* playDraft({ read, ...outcome }: ListDraft): AsyncGenerator<Pick, PickOutcome, void> {
  for (const { pick } of read) yield pick
  return outcome
}
