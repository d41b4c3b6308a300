import { describe, expect, it } from 'vitest'
import type { ModelSettings } from '../ai/models'
import { COMPOSER_NAME, resolveModel } from './resolve-model'

const settings: ModelSettings = {
  OPENAI_API_KEY: 'key',
  OPENAI_BASE_URL: undefined,
  OPENAI_MODEL: 'gpt-5.4-mini',
  OPENAI_API: 'responses',
}
const providerOf = (model: ReturnType<typeof resolveModel>['model']) =>
  typeof model === 'string' ? model : model.provider

describe('choosing a model', () => {
  it('takes the composer without a key', () => {
    expect(resolveModel('gpt-9', { ...settings, OPENAI_API_KEY: undefined })).toMatchObject({
      writer: 'COMPOSER',
      name: COMPOSER_NAME,
    })
  })

  it('takes the named model through the Responses API, and keeps nothing there', () => {
    const resolved = resolveModel(undefined, settings)
    expect(resolved).toMatchObject({
      writer: 'MODEL',
      name: 'gpt-5.4-mini',
      providerOptions: { openai: { store: false } },
    })
    expect(providerOf(resolved.model)).toBe('openai.responses')
  })

  it('lets a prompt version name its own model', () => {
    expect(resolveModel(' gpt-4.1 ', settings).name).toBe('gpt-4.1')
    expect(resolveModel('  ', settings).name).toBe('gpt-5.4-mini')
  })

  it('sends other servers nothing that only OpenAI knows', () => {
    const resolved = resolveModel('llama3.2:3b', {
      ...settings,
      OPENAI_API: 'chat',
      OPENAI_BASE_URL: 'http://localhost:11434/v1',
    })
    expect(resolved.providerOptions).toEqual({ openai: { strictJsonSchema: false } })
    expect(providerOf(resolved.model)).toBe('openai.chat')
  })

  it.each([
    ['gpt-5.4-mini', 'none'],
    ['gpt-5-mini', 'low'],
    ['gpt-6-sol', 'low'],
    ['o4-mini', 'low'],
    ['gpt-4.1-mini', undefined],
    ['gpt-5-chat-latest', undefined],
    ['gpt-5-pro', undefined],
    ['qwen3:8b', undefined],
  ])('asks %s for reasoning effort %s', (name, effort) => {
    expect(resolveModel(name, settings).providerOptions.openai?.reasoningEffort).toBe(effort)
  })
})
