import { existsSync, readFileSync } from 'node:fs'
import type { ConnectionOptions } from 'node:tls'

export const tlsModes = ['disable', 'allow', 'prefer', 'require', 'verify-ca', 'verify-full'] as const
export type TlsMode = (typeof tlsModes)[number]

/** Where a database is, read from an address as providers and people write it. */
export type DatabaseAddress = {
  user?: string
  password?: string
  /** A name, a number, or the folder of a socket. */
  host: string
  port: number
  database?: string
  schema?: string
  tls: TlsMode
  certificates: Pick<ConnectionOptions, 'ca' | 'cert' | 'key' | 'passphrase'>
  bindsChannel: boolean
  /** Behind a pooler that hands each transaction to any connection: nothing may be set when connecting. */
  pooled: boolean
  /** What the address itself says of how many connections there may be and how long one is waited for. */
  connections?: number
  waitMs?: number
  applicationName?: string
}

/** An address nobody could connect with; the sentence never holds the password. */
export class BadAddress extends Error {}

/** Settings that change nothing here: they are about other programs, or about what this site does by itself. */
const ignored = new Set([
  'statement_cache_size',
  'socket_timeout',
  'single_use_connections',
  'workaround',
  'supa',
  'pool_mode',
  'sslidentity',
  'client_encoding',
  'fallback_application_name',
  'gssencmode',
  'krbsrvname',
  'uselibpqcompat',
  'target_session_attrs',
  'keepalives',
  'keepalives_idle',
  'keepalives_interval',
  'keepalives_count',
  'max_idle_connection_lifetime',
])
const known = new Set([
  ...ignored,
  'schema',
  'sslmode',
  'sslaccept',
  'sslcert',
  'sslkey',
  'sslpassword',
  'sslrootcert',
  'ssl',
  'channel_binding',
  'pgbouncer',
  'connection_limit',
  'pool_timeout',
  'connect_timeout',
  'application_name',
  'options',
  'host',
  'port',
  'user',
  'password',
  'dbname',
])

type Parts = { login: string | null; host: string; port: string; path: string; query: string }

const rest = /^(?<host>\[[^\]]*\]|[^\s:/?#@[\]]*)(?::(?<port>\d*))?(?:\/(?<path>[^\s/?#@]*))?(?:\?(?<query>[^\s#]*))?$/

/** Reads an address, with characters in its password that should have been escaped and were not. Throws BadAddress. */
export function readAddress(text: string): DatabaseAddress {
  const trimmed = text.trim().replace(/^(["'])(.*)\1$/, '$2')
  const [, scheme = '', body = ''] = /^([a-z0-9+.-]+):\/\/(.*)$/is.exec(trimmed) ?? []
  if (!/^postgres(ql)?$/i.test(scheme)) throw new BadAddress('must begin with postgresql://')
  const parts = partsOf(body)
  const set = settingsOf(parts.query)
  const login = /^([^:]*)(?::(.*))?$/s.exec(parts.login ?? '')
  const user = set.get('user') ?? decoded(login?.[1] ?? '')
  const password = set.get('password') ?? decoded(login?.[2] ?? '')
  const database = set.get('dbname') ?? decoded(parts.path)
  if (body === '')
    throw new BadAddress('names no server and no database: postgresql://USER:PASSWORD@HOST:5432/DATABASE')
  const [pooled, schema] = [isOn(set.get('pgbouncer'), 'pgbouncer'), schemaOf(set)]
  if (pooled && schema && schema !== 'public') {
    throw new BadAddress(
      'names a schema and pgbouncer=true: a pooler takes no schema. Set it on the role instead: ALTER ROLE … SET search_path = …',
    )
  }
  return {
    ...(user ? { user } : {}),
    ...(password ? { password } : {}),
    ...(database ? { database } : {}),
    ...(schema ? { schema } : {}),
    host: hostOf(set.get('host') ?? parts.host),
    port: portOf(set.get('port') ?? parts.port),
    tls: tlsOf(set),
    certificates: certificatesOf(set),
    bindsChannel: set.get('channel_binding') === 'require',
    pooled,
    ...optional('connections', numberOf(set, 'connection_limit', 1)),
    ...optional('waitMs', milliseconds(numberOf(set, 'pool_timeout') ?? numberOf(set, 'connect_timeout'))),
    ...optional('applicationName', set.get('application_name')),
  }
}

/** The first "@" behind which a host, a database and settings can be read ends the password. */
function partsOf(body: string): Parts {
  for (const { index } of body.matchAll(/@/g)) {
    const parts = restOf(body.slice(index + 1))
    if (parts) return { login: body.slice(0, index), ...parts }
  }
  const parts = body.includes('@') ? null : restOf(body)
  if (parts) return { login: null, ...parts }
  throw new BadAddress('cannot be read: postgresql://USER:PASSWORD@HOST:5432/DATABASE')
}

function restOf(text: string): Omit<Parts, 'login'> | null {
  const read = rest.exec(text)
  if (!read) return null
  const { host = '', port = '', path = '', query = '' } = read.groups ?? {}
  // A "?" in a password is followed by no setting that is known.
  const isQuery = query
    .split('&')
    .every((pair) => pair === '' || /^[\w-]+=[^@]*$/.test(pair) || known.has(pair.split('=', 1)[0] ?? ''))
  return isQuery ? { host, port, path, query } : null
}

function settingsOf(query: string): Map<string, string> {
  const set = new Map<string, string>()
  for (const pair of query.split('&').filter(Boolean)) {
    const [name = '', ...value] = pair.split('=')
    if (!known.has(name)) throw new BadAddress(`has a setting "${name}" that is not known here: leave it out`)
    const read = decoded(value.join('=').replaceAll('+', ' '))
    if (read) set.set(name, read)
  }
  return set
}

/** A "%" that escapes nothing stands for itself. */
function decoded(text: string): string {
  if (/%(?![0-9a-f]{2})/i.test(text)) return text
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

function hostOf(written: string): string {
  const host = decoded(written.replace(/^\[(.*)\]$/, '$1'))
  if (host.includes(',')) throw new BadAddress('names several hosts: name one')
  return host || 'localhost'
}

function portOf(written: string): number {
  const port = Number(written || 5432)
  if (!Number.isInteger(port) || port < 1 || port > 65_535) throw new BadAddress(`has a port "${written}": 1 to 65535`)
  return port
}

function schemaOf(set: Map<string, string>): string | undefined {
  const options = set.get('options')
  if (!options) return set.get('schema')
  const [, named] = /^-c\s*search_path=([\w-]+)$/.exec(options) ?? []
  if (!named && !/^(endpoint|project|reference)=[\w-]+$/.test(options)) {
    throw new BadAddress('has "options" that are not known here: only -c search_path=NAME is')
  }
  return set.get('schema') ?? named
}

function tlsOf(set: Map<string, string>): TlsMode {
  const mode = set.get('sslmode')
  if (mode && !(tlsModes as readonly string[]).includes(mode) && mode !== 'no-verify') {
    throw new BadAddress(`has sslmode=${mode}: it is one of ${tlsModes.join(', ')}`)
  }
  if (mode === 'no-verify') return 'require'
  if (set.get('sslaccept') === 'strict') return 'verify-full'
  if (mode === 'verify-ca' && !set.get('sslrootcert')) {
    throw new BadAddress('has sslmode=verify-ca without sslrootcert=FILE: name the file, or say verify-full')
  }
  // As PostgreSQL's own programs do: a certificate that is named is also held against.
  if (mode === 'require' && set.get('sslrootcert')) return 'verify-ca'
  if (mode) return mode as TlsMode
  return isOn(set.get('ssl'), 'ssl') || set.has('sslrootcert') || set.has('sslcert') ? 'verify-full' : 'disable'
}

function certificatesOf(set: Map<string, string>): DatabaseAddress['certificates'] {
  const file = (name: string) => {
    const path = set.get(name)
    if (!path || path === 'system') return undefined
    if (!existsSync(path)) throw new BadAddress(`names ${name}=${path}: there is no such file`)
    return readFileSync(path, 'utf8')
  }
  // With Prisma, and without a key, sslcert is the certificate of the authority.
  const [own, key] = [file('sslcert'), file('sslkey')]
  return {
    ...optional('ca', file('sslrootcert') ?? (key ? undefined : own)),
    ...(key ? { ...optional('cert', own), key } : {}),
    ...optional('passphrase', set.get('sslpassword')),
  }
}

function isOn(value: string | undefined, name: string): boolean {
  if (value === undefined || /^(false|0|no)$/i.test(value)) return false
  if (/^(true|1|yes)$/i.test(value)) return true
  throw new BadAddress(`has ${name}=${value}: true or false`)
}

function numberOf(set: Map<string, string>, name: string, least = 0): number | undefined {
  const value = set.get(name)
  if (value === undefined) return undefined
  if (!/^\d{1,6}$/.test(value) || Number(value) < least)
    throw new BadAddress(`has ${name}=${value}: a number from ${least}`)
  return Number(value)
}

const milliseconds = (seconds: number | undefined) => (seconds === undefined ? undefined : seconds * 1_000)

const optional = <Name extends string, Value>(name: Name, value: Value | undefined) =>
  (value === undefined ? {} : { [name]: value }) as { [key in Name]?: Value }
