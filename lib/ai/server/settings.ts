import type { Env } from '../../env'
import type { Api } from './capabilities'
import type { ModelServer } from './learned'

export type ModelSettings = Pick<Env, 'OPENAI_API_KEY' | 'OPENAI_BASE_URL' | 'OPENAI_MODEL'> & {
  OPENAI_API?: Env['OPENAI_API']
  OPENAI_REASONING?: Env['OPENAI_REASONING']
}

const OPENAI_ADDRESS = 'https://api.openai.com/v1'
const ROUTE = /\/(?:chat\/completions|completions|responses|models|embeddings)$/
const LOCAL_HOST =
  /^(?:localhost|127\.|10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|\[?::1|host\.docker\.internal|[\w-]+(?::\d+)?(?:\/|$))/i

export type ReadSettings = {
  /** Null where no model is configured. */
  server: ModelServer | null
  /** What was read otherwise than it was written, a sentence each. */
  notes: string[]
}

/** Which model server is configured, and what is odd about how it is. */
export function readModelSettings(settings: ModelSettings, override?: string): ReadSettings {
  const notes: string[] = []
  const key = cleanKey(settings.OPENAI_API_KEY, notes)
  const given = settings.OPENAI_BASE_URL
  const address = given ? readAddress(given, notes) : OPENAI_ADDRESS
  if (address === null) return { server: null, notes }
  const isOpenAI = new URL(address).hostname.endsWith('openai.com')
  if (!key && isOpenAI) {
    if (given) notes.push('OPENAI_BASE_URL is OpenAI’s, which needs OPENAI_API_KEY: no model is configured.')
    return { server: null, notes }
  }
  if (!key)
    notes.push(
      'OPENAI_API_KEY is not set: requests to OPENAI_BASE_URL go without a key, as many local servers want it.',
    )
  const api = apiOf(settings.OPENAI_API, isOpenAI, notes)
  if (given && !/\/v\d+(?:beta)?$/.test(address))
    notes.push(`OPENAI_BASE_URL does not end in /v1: it is tried as it is, then as ${address}/v1.`)
  const name = override?.trim() || settings.OPENAI_MODEL
  return { server: { id: [address, api, name].join(' '), address, api, name, key }, notes }
}

function apiOf(chosen: Env['OPENAI_API'] | undefined, isOpenAI: boolean, notes: string[]): Api {
  if (chosen) return chosen
  if (isOpenAI) return 'responses'
  notes.push(
    'OPENAI_API is not set and OPENAI_BASE_URL is not OpenAI’s: chat completions are used, which most servers know.',
  )
  return 'chat'
}

function readAddress(given: string, notes: string[]): string | null {
  let text = given
    .trim()
    .replace(/^["']|["']$/g, '')
    .replace(/(?<![:/])\/+$/, '')
  if (!/^[a-z][a-z\d+.-]*:\/\//i.test(text)) {
    const scheme = LOCAL_HOST.test(text) ? 'http' : 'https'
    text = `${scheme}://${text}`
    notes.push(`OPENAI_BASE_URL has no scheme: it is read as ${text}.`)
  }
  if (!URL.canParse(text) || !/^https?:/i.test(text)) {
    notes.push(`OPENAI_BASE_URL is no web address (${shown(given)}): no model is configured.`)
    return null
  }
  const url = new URL(text)
  if (url.username || url.password) {
    url.username = ''
    url.password = ''
    notes.push('OPENAI_BASE_URL holds a user or a password: they are left out; use OPENAI_API_KEY.')
  }
  if (url.search || url.hash) notes.push('OPENAI_BASE_URL has a query: it is left out.')
  const path = url.pathname.replace(/\/+$/, '')
  if (ROUTE.test(path)) notes.push(`OPENAI_BASE_URL names a route (${ROUTE.exec(path)?.[0]}): it is left out.`)
  return url.origin + path.replace(ROUTE, '')
}

function cleanKey(given: string | undefined, notes: string[]): string | undefined {
  const key = given
    ?.trim()
    .replace(/^["']|["']$/g, '')
    .replace(/^Bearer\s+/i, '')
  if (key !== given?.trim())
    notes.push('OPENAI_API_KEY stands in quotation marks or begins with Bearer: that is left out.')
  if (key && !/^[\x21-\x7e]+$/.test(key)) {
    notes.push('OPENAI_API_KEY holds a character no key has: requests go without it.')
    return undefined
  }
  return key || undefined
}

const shown = (text: string) => text.replace(/[^\x20-\x7e]/g, '?').slice(0, 80)
