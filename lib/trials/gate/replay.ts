import 'server-only'
import { z } from 'zod'
import { listenTo } from '../../ai/listen'
import { totalOf } from '../../ai/usage'
import type { GateContent, GateShown, GateSide } from '../../prompts/gate/schema'
import { inOrder } from '../../prompts/person/assemble'
import { type PersonPromptKey, promptOf } from '../../prompts/prompts'
import { type RecommendationContext, ruledOutAmong } from '../../recommendations/context/context'
import type { DraftView } from '../../recommendations/drafts/draft-view'
import { createJudge } from '../../recommendations/judge-reasons'
import {
  type PreparedSlate,
  type PreparedText,
  prepareNote,
  preparePortrait,
  prepareSlate,
  writerFor,
} from '../../recommendations/prepare-prompt'
import { type Pick, pickSchema } from '../../recommendations/schema'
import type { PickVerdict } from '../../recommendations/slate/place-picks'
import { writeSlate } from '../../recommendations/slate/write-slate'
import { type PreparedTaste, prepareTaste } from '../../recommendations/taste/prepare-taste'
import { writeTaste } from '../../recommendations/taste/write-taste'
import { writeText } from '../../recommendations/texts/write-text'
import { createGate } from '../../text-gate/judge-text'
import { callsOf, type Writer } from '../../writers/choose-writer'

/** Why a replay cannot go on for now. */
export class GateRests extends Error {
  override readonly name = 'GateRests'
}

/** Nothing is known of somebody, or may be used. */
export class NothingToWrite extends Error {}

export type Replayed = { side: GateSide; heard: string }
type Prepared =
  | { kind: 'slate'; prepared: PreparedSlate }
  | { kind: 'text'; prepared: PreparedText; filmId: number }
  | { kind: 'taste'; prepared: PreparedTaste }
type Order = <Film>(films: readonly Film[]) => Film[]

/** The day of every replay: lists hang on no calendar. */
const DAY = '2026-11-26'
const PAYER = { id: 'prompt-gate', isGuest: false, isSite: true }

/** One call for one person by the code that serves; nothing of it is kept but what it came to. */
export async function replay(
  key: PersonPromptKey,
  content: GateContent,
  context: RecommendationContext,
  { isTheirs, order }: { isTheirs: (filmId: number) => boolean; order?: Order },
): Promise<Replayed> {
  const prepared = await prepare(key, content, context, order)
  if (!prepared) throw new NothingToWrite('there is nothing to write about for this person')
  const writer = await writerFor(prepared.prepared, PAYER)
  if (writer.cause === 'quota') throw new GateRests('Today’s share of the site’s model calls is used up.')
  if (writer.cause === 'resting') throw new GateRests('The model’s server is left alone for now, after failures.')
  const ears = callsOf(writer).map(({ resolved }) => listenTo(resolved.model))
  const [first, ...others] = callsOf(writer).map((call, place): Writer => {
    const model = ears[place]?.model ?? call.resolved.model
    return { resolved: { ...call.resolved, model }, reservation: call.reservation, cause: call.cause }
  })
  const heard: Writer = { ...writer, ...first, others }
  const startedAt = performance.now()
  const write =
    prepared.kind === 'slate'
      ? writeList(prepared.prepared, heard)
      : prepared.kind === 'taste'
        ? writeLines(prepared.prepared, heard)
        : writeOne(prepared, heard)
  const { usage, drafts, picked = [], ...written }: Written = await write
  // The picks of our own composer are no reply: nothing of them is JSON that could be broken.
  const writtenByCode = writer.resolved.writer === 'COMPOSER'
  const kept = Math.max(
    0,
    drafts.findIndex((draft) => draft.kept),
  )
  const shown = written.shown.map((each) => ({ ...each, isTheirs: isTheirs(each.filmId) }))
  const side: GateSide = {
    ...written,
    shown,
    isWhole:
      written.fault === null && (prepared.kind !== 'slate' || writtenByCode || hasForm(ears[kept]?.heard() ?? '')),
    ruledOut: prepared.kind === 'slate' ? ruledOutAmong(context, idsOf(shown)).length : 0,
    tokens: totalOf(usage),
    ms: Math.round(performance.now() - startedAt),
  }
  return { side, heard: [...ears.map((ear) => ear.heard()), ...picked].join('\n') }
}

const idsOf = (shown: readonly GateShown[]) => shown.map(({ filmId }) => filmId)

async function prepare(
  key: PersonPromptKey,
  content: GateContent,
  context: RecommendationContext,
  order: Order | undefined,
): Promise<Prepared | null> {
  const version = { key, ...content }
  const { data } = promptOf(key)
  if (data === 'taste') {
    const prepared = prepareTaste(version, context)
    return prepared && { kind: 'taste', prepared }
  }
  if (data === 'portrait') {
    const prepared = preparePortrait(version, context)
    return prepared && { kind: 'text', prepared, filmId: 0 }
  }
  const slate = await prepareSlate(data === 'slate' ? version : { ...version, key: 'SLATE' }, context, DAY)
  if (data === 'slate') {
    const assembled = order ? inOrder(promptOf(key), slate.assembled, order) : slate.assembled
    return { kind: 'slate', prepared: { ...slate, assembled } }
  }
  const filmId = slate.candidates[0]?.filmId
  const prepared = filmId === undefined ? null : prepareNote(version, context, filmId)
  return prepared && filmId !== undefined ? { kind: 'text', prepared, filmId } : null
}

type Written = Omit<GateSide, 'shown' | 'isWhole' | 'ruledOut' | 'tokens' | 'ms'> & {
  shown: Omit<GateShown, 'isTheirs'>[]
  usage: Parameters<typeof totalOf>[0]
  drafts: DraftView[]
  /** Reasons as they were written, where no model was listened to. */
  picked?: string[]
}

async function writeList(prepared: PreparedSlate, writer: Writer): Promise<Written> {
  const verdicts: Promise<PickVerdict>[] = []
  const picked: string[] = []
  const onPick = (pick: Pick, verdict: Promise<PickVerdict>) => {
    verdicts.push(verdict)
    picked.push(pick.reason)
  }
  const { items, fault, usage, drafts } = await writeSlate(prepared, writer, { signal: undefined, onPick })
  const settled = await Promise.all(verdicts)
  const { catalog } = prepared.context
  const judge = createJudge(prepared.assembled, catalog, 'MODEL')
  const count = (why: PickVerdict['why']) => settled.filter((verdict) => verdict.why === why).length
  return {
    shown: items.map(({ filmId, reason, servedBy }) => ({
      filmId,
      text: reason,
      servedBy,
      title: catalog.films.get(filmId)?.title ?? '',
    })),
    written: settled.length,
    unknownIds: count('unknown-id'),
    refused: settled.filter(({ verdict }) => verdict === 'reason-replaced').length,
    tooLong: count('too-long'),
    // What the ranking's words say was composed from the data by code; what a writer wrote is read once more.
    untrue: items.filter(({ servedBy, filmId, reason }) => servedBy === 'MODEL' && judge(filmId, reason).refused)
      .length,
    fault,
    usage,
    drafts,
    picked,
  }
}

async function writeOne({ prepared, filmId }: { prepared: PreparedText; filmId: number }, writer: Writer) {
  const { text, servedBy, refused, fault, usage, drafts } = await writeText(prepared, writer)
  const title = prepared.context.catalog.films.get(filmId)?.title ?? ''
  return {
    shown: [{ filmId, title, text, servedBy }],
    written: 1,
    unknownIds: 0,
    refused: refused ? 1 : 0,
    tooLong: refused?.why === 'too-long' ? 1 : 0,
    untrue: servedBy === 'MODEL' && createGate(prepared.given, prepared.use)(text).refused ? 1 : 0,
    fault,
    usage,
    drafts,
  } satisfies Written
}

/** Lines of a taste: each is a text; those left out are refused. */
async function writeLines(prepared: PreparedTaste, writer: Writer) {
  const { lines, dropped, servedBy, fault, usage, drafts } = await writeTaste(prepared, writer)
  return {
    shown: lines.map(({ label, insight }) => ({ filmId: 0, title: label, text: insight, servedBy })),
    written: lines.length + dropped.length,
    unknownIds: 0,
    refused: dropped.length,
    tooLong: 0,
    untrue: servedBy === 'MODEL' ? lines.filter(({ insight }) => prepared.refusedBy('insight', insight)).length : 0,
    fault,
    usage,
    drafts,
  } satisfies Written
}

const form = z.strictObject({ elements: z.array(pickSchema).min(1) })

/** Whether a reply is the JSON that was asked for and nothing else; a fence round it is let pass. */
export function hasForm(text: string): boolean {
  const inside = text.trim().replace(/^```(?:json)?\s*|\s*```$/g, '')
  try {
    return form.safeParse(JSON.parse(inside)).success
  } catch {
    return false
  }
}
