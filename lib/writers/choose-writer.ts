import 'server-only'
import { worstCaseTokens } from '../ai/limits'
import { dailyLimits, type Reservation, reserveCall, settleCall } from '../ai/mutations'
import { mayAsk } from '../ai/server/mutations'
import { type CallUsage, totalOf } from '../ai/usage'
import { composerModel, type ResolvedModel, resolveModel } from './resolve-model'

/** Why the built-in composer writes although a model could have been asked; null when a model writes. */
export type ComposerCause = 'no-model' | 'no-consent' | 'quota' | 'resting' | null

export type Writer = {
  resolved: ResolvedModel
  reservation: Reservation | null
  cause: ComposerCause
  /** More calls of the same kind, for more drafts; each counts by itself. */
  others?: readonly Writer[]
}

/** `isSite`: nobody's own share, only that of the whole site. */
export type Payer = { id: string; isGuest: boolean; isSite?: boolean }

export type WriterRequest = {
  /** Whose share of the day the call counts towards. */
  payer: Payer
  /** Whether the person the text is about lets a model see their data. */
  consent: boolean
  /** The model a prompt version names; empty for the one of the environment. */
  model: string
  instructions: string
  prompt: string
  maxOutputTokens: number
}

const composer = (cause: ComposerCause): Writer => ({ resolved: composerModel(), reservation: null, cause })

/**
 * The model while the person allows it, both daily limits do and its server is well; the composer otherwise. Hand it to
 * settleWriter after.
 */
export async function chooseWriter(request: WriterRequest): Promise<Writer> {
  const { payer, consent, model } = request
  if (!consent) return composer('no-consent')
  const resolved = resolveModel(model)
  if (resolved.writer === 'COMPOSER') return composer('no-model')
  const limits = dailyLimits()
  const asked = await reserveCall(
    { userId: payer.id, isGuest: payer.isGuest, maxTokens: worstCaseTokens(request) },
    payer.isSite ? { ...limits, callsPerPerson: limits.callsPerSite, tokensPerPerson: limits.tokensPerSite } : limits,
  )
  if (!asked.granted) return composer('quota')
  // Last, so that nobody else waits for a probe that is never sent.
  if (!resolved.server || (await mayAsk(resolved.server)))
    return { resolved, reservation: asked.reservation, cause: null }
  await settleCall(asked.reservation, null)
  return composer('resting')
}

/** The same, for several drafts: as many as there is room for. The composer writes one. */
export async function chooseWriters(request: WriterRequest, drafts: number): Promise<Writer> {
  const first = await chooseWriter(request)
  const others: Writer[] = []
  while (first.resolved.writer === 'MODEL' && others.length < drafts - 1) {
    const next = await chooseWriter(request)
    if (next.resolved.writer !== 'MODEL') break
    others.push(next)
  }
  return others.length > 0 ? { ...first, others } : first
}

/** Every call of a writer, one a draft. */
export const callsOf = (writer: Writer): Writer[] => [writer, ...(writer.others ?? [])]

/** Gives back calls that are not made after all. */
export async function giveBack(writer: Writer): Promise<void> {
  for (const { reservation } of callsOf(writer)) if (reservation) await settleCall(reservation, null)
}

/** Books what the call really used. */
export async function settleWriter({ reservation }: Writer, usage: CallUsage): Promise<void> {
  if (reservation) await settleCall(reservation, totalOf(usage))
}
