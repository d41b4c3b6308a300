import 'server-only'
import { worstCaseTokens } from '../ai/limits'
import { dailyLimits, type Reservation, reserveCall, settleCall } from '../ai/mutations'
import { mayAsk } from '../ai/server/mutations'
import { type CallUsage, totalOf } from '../ai/usage'
import { composerModel, type ResolvedModel, resolveModel } from './resolve-model'

/** Why the built-in composer writes although a model could have been asked; null when a model writes. */
export type ComposerCause = 'no-model' | 'no-consent' | 'quota' | 'resting' | null

export type Writer = { resolved: ResolvedModel; reservation: Reservation | null; cause: ComposerCause }

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
export async function chooseWriter({ payer, consent, model, ...call }: WriterRequest): Promise<Writer> {
  if (!consent) return composer('no-consent')
  const resolved = resolveModel(model)
  if (resolved.writer === 'COMPOSER') return composer('no-model')
  const limits = dailyLimits()
  const asked = await reserveCall(
    { userId: payer.id, isGuest: payer.isGuest, maxTokens: worstCaseTokens(call) },
    payer.isSite ? { ...limits, callsPerPerson: limits.callsPerSite, tokensPerPerson: limits.tokensPerSite } : limits,
  )
  if (!asked.granted) return composer('quota')
  // Last, so that nobody else waits for a probe that is never sent.
  if (!resolved.server || (await mayAsk(resolved.server)))
    return { resolved, reservation: asked.reservation, cause: null }
  await settleCall(asked.reservation, null)
  return composer('resting')
}

/** Books what the call really used. */
export async function settleWriter({ reservation }: Writer, usage: CallUsage): Promise<void> {
  if (reservation) await settleCall(reservation, totalOf(usage))
}
