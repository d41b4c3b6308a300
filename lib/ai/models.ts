import { createOpenAI } from '@ai-sdk/openai'
import type { LanguageModel, streamText } from 'ai'
import type { Env } from '@/lib/env'

export type ProviderOptions = NonNullable<Parameters<typeof streamText>[0]['providerOptions']>
export type ModelSettings = Pick<Env, 'OPENAI_API_KEY' | 'OPENAI_BASE_URL' | 'OPENAI_MODEL' | 'OPENAI_API'>
export type ConfiguredModel = { model: LanguageModel; name: string; providerOptions: ProviderOptions }

/** The configured model, or another of the same server (`override`); null where no key is set. */
export function configuredModel(settings: ModelSettings, override?: string): ConfiguredModel | null {
  if (!settings.OPENAI_API_KEY) return null
  const name = override?.trim() || settings.OPENAI_MODEL
  const openai = createOpenAI({ apiKey: settings.OPENAI_API_KEY, baseURL: settings.OPENAI_BASE_URL })
  const chat = settings.OPENAI_API === 'chat'
  return {
    model: chat ? openai.chat(name) : openai.responses(name),
    name,
    providerOptions: { openai: chat ? chatOptions(name) : { store: false, ...reasoningOptions(name) } },
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
