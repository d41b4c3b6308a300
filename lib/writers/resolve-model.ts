import type { LearnedStore } from '../ai/server/learned'
import { type ConfiguredModel, configuredModel } from '../ai/server/models'
import { databaseStore } from '../ai/server/mutations'
import type { ModelSettings } from '../ai/server/settings'
import { env } from '../env'
import { createComposer } from './composer/model'

export type ResolvedModel = ConfiguredModel & { writer: 'MODEL' | 'COMPOSER' }

export const COMPOSER_NAME = 'built-in composer'

/** The built-in composer: no key, no network, no cost. */
export function composerModel(): ResolvedModel {
  return { model: createComposer(), name: COMPOSER_NAME, writer: 'COMPOSER', server: null }
}

/**
 * Which model serves. A prompt version may name its own (`override`); without a key, or without the person's consent
 * to send data to a model, the composer does the same job.
 */
export function resolveModel(
  override?: string,
  settings: ModelSettings = env(),
  store: LearnedStore = databaseStore,
): ResolvedModel {
  const configured = configuredModel(settings, override, store)
  return configured ? { ...configured, writer: 'MODEL' } : composerModel()
}
