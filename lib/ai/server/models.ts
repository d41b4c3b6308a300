import type { LanguageModelV3 } from '@ai-sdk/provider'
import { type LearnedStore, type ModelServer, memoryStore } from './learned'
import { createOpenModel } from './open-model'
import { type ModelSettings, readModelSettings } from './settings'

export type ConfiguredModel = { model: LanguageModelV3; name: string; server: ModelServer | null }

/** The configured model, or another of the same server (`override`); null where none is configured. */
export function configuredModel(
  settings: ModelSettings,
  override?: string,
  store: LearnedStore = memoryStore(),
): ConfiguredModel | null {
  const { server } = readModelSettings(settings, override)
  if (!server) return null
  return { model: createOpenModel(server, store, settings.OPENAI_REASONING), name: server.name, server }
}
