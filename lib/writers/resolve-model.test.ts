import { describe, expect, it } from 'vitest'
import type { ModelSettings } from '../ai/server/settings'
import { COMPOSER_NAME, resolveModel } from './resolve-model'

const settings: ModelSettings = {
  OPENAI_API_KEY: 'key',
  OPENAI_BASE_URL: undefined,
  OPENAI_MODEL: 'gpt-5.4-mini',
}

describe('choosing a model', () => {
  it('takes the composer where no model is configured', () => {
    expect(resolveModel('gpt-9', { ...settings, OPENAI_API_KEY: undefined })).toMatchObject({
      writer: 'COMPOSER',
      name: COMPOSER_NAME,
      server: null,
    })
  })

  it('takes the named model of the environment, and lets a prompt version name its own', () => {
    expect(resolveModel(undefined, settings)).toMatchObject({ writer: 'MODEL', name: 'gpt-5.4-mini' })
    expect(resolveModel(' gpt-4.1 ', settings).name).toBe('gpt-4.1')
    expect(resolveModel('  ', settings).name).toBe('gpt-5.4-mini')
  })

  it('takes a server of one’s own without a key', () => {
    const own = { ...settings, OPENAI_API_KEY: undefined, OPENAI_BASE_URL: 'localhost:11434' }
    expect(resolveModel(undefined, own)).toMatchObject({
      writer: 'MODEL',
      server: { address: 'http://localhost:11434', api: 'chat', key: undefined },
    })
  })
})
