import { createOpenAI } from '@ai-sdk/openai'
import type { LanguageModel, streamText } from 'ai'
import { type Env, env } from '@/lib/env'
import { createComposer } from './composer/model'

export type ModelUse = 'slate' | 'why' | 'summary' | 'augment'
type ProviderOptions = NonNullable<Parameters<typeof streamText>[0]['providerOptions']>

export type ResolvedModel = {
  model: LanguageModel
  /** Stored with what it wrote and shown on the page. */
  name: string
  writer: 'MODEL' | 'COMPOSER'
  providerOptions: ProviderOptions
  /** The most characters a token stands for is unknown; reservations count input as this many characters a token. */
  charsPerToken: number
}

export type ModelSettings = Pick<Env, 'OPENAI_API_KEY' | 'OPENAI_BASE_URL' | 'OPENAI_MODEL' | 'OPENAI_API'>

export const COMPOSER_NAME = 'built-in composer'

/** The built-in composer: no key, no network, no cost. */
export function composerModel(): ResolvedModel {
  return { model: createComposer(), name: COMPOSER_NAME, writer: 'COMPOSER', providerOptions: {}, charsPerToken: 4 }
}

/**
 * Which model serves a use. A prompt version may name its own model (`override`); without a key,
 * or without the person's consent to send data to a model, the composer does the same job.
 */
export function resolveModel(_use: ModelUse, override?: string, settings: ModelSettings = env()): ResolvedModel {
  if (!settings.OPENAI_API_KEY) return composerModel()
  const name = override?.trim() || settings.OPENAI_MODEL
  const openai = createOpenAI({ apiKey: settings.OPENAI_API_KEY, baseURL: settings.OPENAI_BASE_URL })
  const chat = settings.OPENAI_API === 'chat'
  return {
    model: chat ? openai.chat(name) : openai.responses(name),
    name,
    writer: 'MODEL',
    providerOptions: { openai: chat ? chatOptions(name) : { store: false, ...reasoningOptions(name) } },
    charsPerToken: 4,
  }
}

// Other servers (Ollama, vLLM, llama.cpp, LM Studio) take the schema itself but do not all know `strict`,
// and only know the "system" role; `store` is OpenAI's alone.
function chatOptions(name: string) {
  return { strictJsonSchema: false, ...reasoningOptions(name) }
}

/** A person is waiting: no long thinking. From 5.1 on "none" also lets temperature and top-p through. */
function reasoningOptions(name: string): { reasoningEffort?: 'none' | 'low' } {
  const version = /^gpt-(\d+)(?:\.(\d+))?(?:-(.+))?$/.exec(name)
  const variant = version?.[3] ?? ''
  if (/^(chat|pro)/.test(variant)) return {}
  const major = Number(version?.[1] ?? 0)
  if (major === 5 && Number(version?.[2] ?? 0) >= 1)
    return variant.includes('codex') ? { reasoningEffort: 'low' } : { reasoningEffort: 'none' }
  if (major >= 5 || /^o[134](-mini)?(-\d|$)/.test(name)) return { reasoningEffort: 'low' }
  return {}
}
