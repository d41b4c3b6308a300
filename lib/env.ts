import { z } from 'zod'

const text = z
  .string()
  .optional()
  .transform((value) => value?.trim() || undefined)
/** Sent in a header, which holds plain letters, digits and signs in one line alone. */
const headerText = text.refine((value) => !value || /^[\x21-\x7e]+$/.test(value), 'has letters that cannot be sent')
/** "Chat" is as good as "chat". */
const lowerCase = (value: unknown) => (typeof value === 'string' ? value.trim().toLowerCase() : value)
/** Node.js takes a longer time for none at all, and the database counts no further. */
const MOST = 2_147_483_647
const count = (fallback: number) => z.coerce.number().int().min(0).max(MOST).default(fallback)
const timeoutMs = (fallback: number) => z.coerce.number().int().min(50).max(MOST).default(fallback)

const address = (fallback: string) =>
  z
    .url({ protocol: /^https?$/ })
    .default(fallback)
    .transform((url) => url.replace(/\/+$/, ''))

/** Where alerts may be sent: encrypted, or to this very machine. */
function isWebhook(address: string): boolean {
  if (!URL.canParse(address)) return false
  const { protocol, hostname, username, password } = new URL(address)
  if (username || password) return false
  return protocol === 'https:' || (protocol === 'http:' && /^(localhost|127(\.\d+){3}|\[::1\])$/.test(hostname))
}

const variables = z.object({
  DATABASE_URL: text,
  DIRECT_URL: text,
  DATABASE_POOL_MAX: z.coerce.number().int().min(1).max(1_000).optional(),
  DATABASE_WAIT_MS: timeoutMs(10_000),
  DATABASE_STATEMENT_TIMEOUT_MS: count(30_000).refine((ms) => ms === 0 || ms >= 100, '0 for none, or at least 100'),

  NEXTAUTH_SECRET: text,
  NEXTAUTH_URL: z
    .url({ protocol: /^https?$/, error: 'not an address such as https://films.example.org' })
    .refine(
      (url) => /^https?:\/\/[^/?#@]+\/?$/.test(url),
      'the address without a path, as in https://films.example.org',
    )
    .optional(),
  ADMIN_SECOND_STEP: z.preprocess(lowerCase, z.enum(['optional', 'required']).default('optional')),
  SECURITY_LOG_DAYS: z.coerce.number().int().min(1).max(3_650).default(180),
  SMTP_URL: z.url({ protocol: /^smtps?$/, error: 'not an smtp:// or smtps:// address' }).optional(),
  MAIL_FROM: text.refine(
    (from) => !from || /^[^@\s<>]+@[^@\s<>]+$|<[^@\s<>]+@[^@\s<>]+>$/.test(from),
    'no address: films@example.org',
  ),
  /** Language of reasons, notes and portraits for whoever has chosen none: en, de, es. */
  REASONS_LANGUAGE: z.preprocess(lowerCase, z.string().default('en')),
  ALERT_EMAIL: text.refine((to) => !to || /^[^@\s<>]+@[^@\s<>]+$/.test(to), 'no address: you@example.org'),
  ALERT_WEBHOOK: z
    .url({ error: 'not an address such as https://hooks.example.org/matinee' })
    .refine(isWebhook, 'an https:// address without a name and password; http:// only for this machine')
    .optional(),
  /** Where campaigns that are tried out write their letters. */
  CAMPAIGN_LOG: z.string().trim().min(1).default('.data/campaigns.jsonl'),
  /** Where a platform or proxy in front names the country of a connection. */
  COUNTRY_HEADER: z
    .string()
    .trim()
    .toLowerCase()
    .regex(/^[a-z0-9-]+$/, 'not the name of a header')
    .default('x-vercel-ip-country'),
  TRUSTED_PROXIES: z.coerce
    .number()
    .int()
    .min(0)
    .max(9)
    .default(process.env.VERCEL ? 1 : 0),
  GITHUB_ID: text,
  GITHUB_SECRET: text,
  GOOGLE_CLIENT_ID: text,
  GOOGLE_CLIENT_SECRET: text,

  OPENAI_API_KEY: text,
  OPENAI_BASE_URL: text,
  OPENAI_MODEL: z.string().default('gpt-5.4-mini'),
  OPENAI_API: z.preprocess(lowerCase, z.enum(['responses', 'chat']).optional()),
  OPENAI_REASONING: z.preprocess(lowerCase, z.enum(['off', 'none', 'low']).optional()),
  /** Whether a model that reads a wish may ask the engine ("auto": once it was measured that it helps), and for how long. */
  ASK_TOOLS: z.preprocess(lowerCase, z.enum(['auto', 'on', 'off']).default('auto')),
  ASK_PLANNING_MS: timeoutMs(6_000),
  /** Whether admins are asked about uncertain lines of a taste before their person is. */
  REVIEW_LINES: z.preprocess(lowerCase, z.enum(['on', 'off']).default('off')),
  /** Whether a second admin has to agree before a prompt is published. */
  PROMPT_SECOND_YES: z.preprocess(lowerCase, z.enum(['on', 'off']).default('off')),

  LOG_FORMAT: z.preprocess(lowerCase, z.enum(['json', 'text']).optional()),
  LOG_LEVEL: z.preprocess(lowerCase, z.enum(['debug', 'info', 'warn', 'error']).default('info')),
  OTEL_EXPORTER_OTLP_ENDPOINT: z.url({ protocol: /^https?$/, error: 'not an http address' }).optional(),
  OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: z.url({ protocol: /^https?$/, error: 'not an http address' }).optional(),
  /** Any other, gRPC too, would be sent to this machine instead, without a word. */
  OTEL_EXPORTER_OTLP_PROTOCOL: z.enum(['http/protobuf', 'http/json']).optional(),

  TMDB_API_KEY: text,
  TMDB_READ_TOKEN: headerText,
  TMDB_BASE_URL: address('https://api.themoviedb.org/3'),
  TMDB_IMAGE_URL: address('https://image.tmdb.org/t/p'),

  MODEL_FIRST_TIMEOUT_MS: timeoutMs(60_000),
  MODEL_GAP_TIMEOUT_MS: timeoutMs(20_000),
  MODEL_TOTAL_TIMEOUT_MS: timeoutMs(180_000),
  MODEL_REST_MAX_MS: count(600_000),
  MODEL_CALLS_PER_PERSON_PER_DAY: count(40),
  MODEL_TOKENS_PER_PERSON_PER_DAY: count(250_000),
  MODEL_CALLS_PER_DAY: count(2_000),
  MODEL_TOKENS_PER_DAY: count(10_000_000),
  MODEL_GUESTS_SHARE: z.coerce.number().min(0).max(1).default(0.5),
  MODEL_FILMS_SHARE: z.coerce.number().min(0).max(1).default(0.5),
  MODEL_PRICE_INPUT: z.coerce.number().min(0).optional(),
  MODEL_PRICE_OUTPUT: z.coerce.number().min(0).optional(),
  EVENTS_PER_SECOND: z.coerce.number().min(0.1).default(5),

  CRON_SECRET: headerText.pipe(z.string().min(16, 'needs 16 characters or more: openssl rand -base64 33').optional()),
  SECURITY_CONTACT: text.refine(
    (to) => !to || /^[^@\s:/]+@[^@\s:/]+$/.test(to) || (/^(https:\/\/|mailto:|tel:)\S+$/.test(to) && URL.canParse(to)),
    'an e-mail address, or one that begins with https://',
  ),
  ENGINE_ARTEFACT_MAX_MB: z.coerce.number().min(0.001).max(512).default(32),

  RECOMMENDER: z.enum(['local', 'gorse']).default('local'),
  GORSE_URL: z.url({ protocol: /^https?$/, error: 'not an http address' }).optional(),
  GORSE_API_KEY: headerText,
  GORSE_TIMEOUT_MS: timeoutMs(500),
})

/** Set together or not at all. */
const pairs = [
  ['GITHUB_ID', 'GITHUB_SECRET'],
  ['GOOGLE_CLIENT_ID', 'GOOGLE_CLIENT_SECRET'],
] as const

const envSchema = variables.superRefine((set, context) => {
  for (const [one, other] of pairs) {
    if (Boolean(set[one]) === Boolean(set[other])) continue
    const [missing, given] = set[one] ? [other, one] : [one, other]
    context.addIssue({ code: 'custom', path: [missing], message: `needed with ${given}` })
  }
  if (Boolean(set.SMTP_URL) !== Boolean(set.MAIL_FROM)) {
    const path = [set.SMTP_URL ? 'MAIL_FROM' : 'SMTP_URL']
    context.addIssue({ code: 'custom', path, message: 'SMTP_URL and MAIL_FROM are set together or not at all' })
  }
  if (set.RECOMMENDER !== 'gorse') return
  for (const name of ['GORSE_URL', 'NEXTAUTH_SECRET'] as const) {
    if (!set[name]) context.addIssue({ code: 'custom', path: [name], message: 'needed with RECOMMENDER=gorse' })
  }
})

export type Env = z.infer<typeof envSchema>

/** Reads one set of variables; an empty one counts as not set. Throws naming each variable that is wrong. */
export function parseEnv(source: Record<string, string | undefined>): Env {
  const filled = Object.fromEntries(Object.entries(source).filter(([, value]) => value?.trim()))
  const result = envSchema.safeParse(filled)
  if (result.success) return result.data
  const problems = result.error.issues.map((issue) => `  ${issue.path.join('.')}: ${sentenceOf(issue)}`)
  throw new Error(`These environment variables are not usable:\n${problems.join('\n')}`)
}

function sentenceOf(issue: z.core.$ZodIssue): string {
  if (issue.code === 'too_small') return issue.message.startsWith('Too') ? `at least ${issue.minimum}` : issue.message
  if (issue.code === 'too_big') return `at most ${issue.maximum}`
  if (issue.code === 'invalid_type') return issue.expected === 'int' ? 'a whole number' : `a ${issue.expected}`
  if (issue.code === 'invalid_value') return `one of ${issue.values.join(', ')}`
  if (issue.code === 'invalid_format' && issue.message.startsWith('Invalid')) return 'not a web address'
  return issue.message
}

/** The names of all variables the site reads; the README says what each means. @tests hold it to that. */
export const variableNames: readonly string[] = Object.keys(variables.shape)

let parsed: Env | undefined

/** The environment, read when it is first needed so that a build needs none of it. */
export function env(): Env {
  parsed ??= parseEnv(process.env)
  return parsed
}
