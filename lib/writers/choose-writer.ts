import 'server-only'
import { worstCaseTokens } from '../ai/limits'
import { type Reservation, reserveCall } from '../ai/mutations'
import type { Viewer } from '../auth/viewer'
import { composerModel, type ResolvedModel, resolveModel } from './resolve-model'

export type Writer = { resolved: ResolvedModel; reservation: Reservation | null; refusal: 'quota' | null }

/** The model while the person allows it and both daily limits do; the composer otherwise. */
export async function chooseWriter(
  viewer: Viewer,
  override: string,
  cost: { instructions: string; prompt: string; maxOutputTokens: number },
): Promise<Writer> {
  if (!viewer.consents.model) return { resolved: composerModel(), reservation: null, refusal: null }
  const resolved = resolveModel(override)
  if (resolved.writer === 'COMPOSER') return { resolved, reservation: null, refusal: null }
  const tokens = worstCaseTokens({ ...cost, charsPerToken: resolved.charsPerToken })
  const asked = await reserveCall({ userId: viewer.id, maxTokens: tokens })
  if (!asked.granted) return { resolved: composerModel(), reservation: null, refusal: 'quota' }
  return { resolved, reservation: asked.reservation, refusal: null }
}
