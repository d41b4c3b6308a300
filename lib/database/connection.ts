import { connect } from 'node:net'
import type { ConnectionOptions } from 'node:tls'
import type { ClientConfig } from 'pg'
import { type DatabaseAddress, readAddress } from './address'

type Limits = {
  /** A statement that takes longer is ended by the server; 0: none is. */
  statementMs?: number
}

/** How `pg` reaches the database of an address. Every connection of this project is made from it. */
export function connectionTo(text: string, { statementMs = 0 }: Limits = {}): ClientConfig {
  const address = readAddress(text)
  const { user, password, host, port, database, schema, pooled } = address
  return {
    user,
    password,
    host,
    port,
    database,
    ssl: tlsOf(address),
    ...(address.bindsChannel ? { enableChannelBinding: true } : {}),
    ...(address.applicationName ? { application_name: address.applicationName } : {}),
    // A pooler refuses what is set when connecting.
    ...(statementMs > 0 && !pooled ? { statement_timeout: statementMs } : {}),
    // Behind the schema of the site stands that of the extensions.
    ...(schema && schema !== 'public' ? { options: `-c search_path=${quotedOption(schema)},public` } : {}),
  }
}

const quotedOption = (name: string) => `"${name.replaceAll('"', '""')}"`.replace(/[\\ ]/g, '\\$&')

function tlsOf({ tls, host, certificates }: DatabaseAddress): ConnectionOptions | false {
  if (tls === 'disable' || tls === 'allow' || host.startsWith('/')) return false
  if (tls === 'verify-full') return { ...certificates }
  if (tls === 'verify-ca') return { ...certificates, checkServerIdentity: () => undefined }
  return { ...certificates, rejectUnauthorized: false }
}

const PROBE_MS = 5_000
/** What a client sends first to ask whether the server speaks TLS. */
const tlsRequest = Buffer.from([0, 0, 0, 8, 4, 210, 22, 47])

/** The address with `sslmode=prefer` decided: `pg` itself cannot fall back when the server speaks no TLS. */
export async function settleAddress(text: string): Promise<string> {
  const address = readAddress(text)
  if (address.tls !== 'prefer') return text
  const mode = (await speaksTls(address)) ? 'require' : 'disable'
  return text.replace(/([?&]sslmode=)prefer/, `$1${mode}`)
}

/** False also where nobody answers: whoever connects then learns why. */
function speaksTls({ host, port }: DatabaseAddress): Promise<boolean> {
  if (host.startsWith('/')) return Promise.resolve(false)
  return new Promise((resolve) => {
    const socket = connect({ host, port, timeout: PROBE_MS }, () => socket.write(tlsRequest))
    const finish = (speaks: boolean) => {
      socket.destroy()
      resolve(speaks)
    }
    socket.once('data', (answer) => finish(answer[0] === 'S'.charCodeAt(0)))
    for (const event of ['error', 'timeout', 'close'] as const) socket.once(event, () => finish(false))
  })
}
