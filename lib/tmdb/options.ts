export type TmdbOptions = {
  apiUrl: string
  imageUrl: string
  apiKey?: string | undefined
  readToken?: string | undefined
  timeoutMs?: number
  now?: () => number
  warn?: (message: string) => void
}

export const TIMEOUT_MS = 2_500
