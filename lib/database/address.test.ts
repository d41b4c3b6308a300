import { writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { describe, expect, test } from 'vitest'
import { BadAddress, readAddress } from './address'
import { connectionTo } from './connection'

const plain = { user: 'u', password: 'p', host: 'h', port: 5432, database: 'd', tls: 'disable', pooled: false }

describe('an address as people and providers write it is read', () => {
  test.each<[string, object]>([
    ['postgresql://u:p@h/d', plain],
    ['postgres://u:p@h:5432/d', plain],
    ['  postgresql://u:p@h/d\n', plain],
    ['"postgresql://u:p@h/d"', plain],
    ['POSTGRESQL://u:p@h/d', plain],
    ['postgresql://u:p@h:6543/d', { ...plain, port: 6543 }],
    ['postgresql://u:p@h', { user: 'u', host: 'h' }],
    ['postgresql://h/d', { host: 'h', database: 'd' }],
    ['postgresql://u@h/d', { user: 'u', host: 'h' }],
    ['postgresql://u:p@h/d?schema=films', { schema: 'films' }],
    ['postgresql://u:p@h/d?schema=public&sslmode=require', { schema: 'public', tls: 'require' }],
    // Characters that should have been escaped.
    ['postgresql://u:p@ss@h/d', { password: 'p@ss', host: 'h' }],
    ['postgresql://u:p#ss@h/d', { password: 'p#ss', host: 'h' }],
    ['postgresql://u:p/ss@h/d', { password: 'p/ss', host: 'h' }],
    ['postgresql://u:p?ss@h/d', { password: 'p?ss', host: 'h' }],
    ['postgresql://u:100%@h/d', { password: '100%', host: 'h' }],
    ['postgresql://u:a%zz@h/d', { password: 'a%zz' }],
    ['postgresql://u:p:q@h/d', { password: 'p:q' }],
    ['postgresql://u:p[q]@h/d', { password: 'p[q]' }],
    ['postgresql://u:@@h/d', { password: '@', host: 'h' }],
    ['postgresql://u:a@b#c/d?e%@h:5433/x', { password: 'a@b#c/d?e%', host: 'h', port: 5433, database: 'x' }],
    ['postgresql://u:p@x/y@h/d', { password: 'p@x/y', host: 'h' }],
    ['postgresql://u:a b@h/d', { password: 'a b' }],
    ['postgresql://u:pä€@h/d', { password: 'pä€' }],
    ['postgresql://u:👍@h/d', { password: '👍', host: 'h' }],
    // The same, escaped.
    ['postgresql://u:p%40ss@h/d', { password: 'p@ss' }],
    ['postgresql://u:%23%2F%3F%25@h/d', { password: '#/?%' }],
    ['postgresql://u%40org:p@h/d', { user: 'u@org' }],
    ['postgresql://u:p@h/my%20films', { database: 'my films' }],
    // Hosts.
    ['postgresql://u:p@localhost/d', { host: 'localhost' }],
    ['postgresql://u:p@127.0.0.1:5433/d', { host: '127.0.0.1', port: 5433 }],
    ['postgresql://u:p@[::1]/d', { host: '::1' }],
    ['postgresql://u:p@[::1]:5433/d', { host: '::1', port: 5433 }],
    ['postgresql://u:p@[fe80::1%25eth0]/d', { host: 'fe80::1%eth0' }],
    ['postgresql:///d?host=/var/run/postgresql', { host: '/var/run/postgresql', database: 'd' }],
    ['postgresql://u:p@%2Fvar%2Frun%2Fpostgresql/d', { host: '/var/run/postgresql' }],
    ['postgresql://u@/d?host=/cloudsql/project:region:db', { host: '/cloudsql/project:region:db', user: 'u' }],
    ['postgresql://u:p@/d?host=h&port=5433', { host: 'h', port: 5433 }],
    ['postgresql://h/d?user=u&password=p%40', { user: 'u', password: 'p@' }],
    ['postgresql:///d', { host: 'localhost' }],
    // Providers.
    [
      'postgresql://neondb_owner:npg_Ab1@ep-cool-sun-123.eu-central-1.aws.neon.tech/neondb?sslmode=require&channel_binding=require',
      { user: 'neondb_owner', tls: 'require', bindsChannel: true, host: 'ep-cool-sun-123.eu-central-1.aws.neon.tech' },
    ],
    [
      'postgresql://u:p@ep-cool-sun-123-pooler.eu.neon.tech/neondb?sslmode=require&pgbouncer=true&connect_timeout=15',
      { pooled: true, waitMs: 15_000 },
    ],
    ['postgresql://u:p@h/d?options=endpoint%3Dep-cool-sun-123&sslmode=require', { tls: 'require' }],
    [
      'postgresql://postgres.abcdefgh:pa@ss@aws-0-eu-central-1.pooler.supabase.com:6543/postgres?pgbouncer=true&connection_limit=1',
      { user: 'postgres.abcdefgh', password: 'pa@ss', port: 6543, pooled: true, connections: 1 },
    ],
    [
      'postgres://postgres.abc:p@aws-0-eu.pooler.supabase.com:6543/postgres?sslmode=require&supa=base-pooler.x',
      { tls: 'require' },
    ],
    ['postgres://u:p@ec2-1-2-3-4.compute.amazonaws.com:5432/d1', { port: 5432 }],
    ['postgresql://u:p@db-do-user-1.b.db.ondigitalocean.com:25060/defaultdb?sslmode=require', { port: 25_060 }],
    // Settings.
    ['postgresql://u:p@h/d?sslmode=disable', { tls: 'disable' }],
    ['postgresql://u:p@h/d?sslmode=allow', { tls: 'allow' }],
    ['postgresql://u:p@h/d?sslmode=prefer', { tls: 'prefer' }],
    ['postgresql://u:p@h/d?sslmode=verify-full', { tls: 'verify-full' }],
    ['postgresql://u:p@h/d?sslmode=verify-full&sslrootcert=system', { tls: 'verify-full' }],
    ['postgresql://u:p@h/d?sslmode=no-verify', { tls: 'require' }],
    ['postgresql://u:p@h/d?ssl=true', { tls: 'verify-full' }],
    ['postgresql://u:p@h/d?sslmode=require&sslaccept=strict', { tls: 'verify-full' }],
    ['postgresql://u:p@h/d?pgbouncer=true', { pooled: true }],
    ['postgresql://u:p@h/d?pgbouncer=false', { pooled: false }],
    ['postgresql://u:p@h/d?pgbouncer=true&schema=public', { pooled: true }],
    ['postgresql://u:p@h/d?connection_limit=5&pool_timeout=20', { connections: 5, waitMs: 20_000 }],
    ['postgresql://u:p@h/d?application_name=films', { applicationName: 'films' }],
    ['postgresql://u:p@h/d?options=-c%20search_path%3Dfilms', { schema: 'films' }],
    ['postgresql://u:p@h/d?statement_cache_size=0', plain],
    ['postgresql://u:p@h/d?', plain],
    ['postgresql://u:p@h/d?schema=', plain],
  ])('%s', (text, expected) => expect(readAddress(text)).toMatchObject(expected))
})

describe('an address nobody could connect with is refused by what is wrong', () => {
  test.each([
    ['', /must begin with postgresql/],
    ['localhost:5432/d', /must begin with postgresql/],
    ['mysql://u:p@h/d', /must begin with postgresql/],
    ['prisma://accelerate.prisma-data.net/?api_key=x', /must begin with postgresql/],
    ['prisma+postgres://h/?api_key=x', /must begin with postgresql/],
    ['file:./dev.db', /must begin with postgresql/],
    ['postgresql://u:p@h:abc/d', /cannot be read/],
    ['postgresql://u:p@h:99999/d', /port "99999"/],
    ['postgresql://u:p@h:0/d', /port "0"/],
    ['postgresql://u:p@::1/d', /cannot be read/],
    ['postgresql://u:p@one:5432,two:5432/d', /cannot be read|several hosts/],
    ['postgresql://u:p@one,two/d', /several hosts/],
    ['postgresql://u:p@h/d?sslmode=on', /sslmode=on: it is one of disable/],
    ['postgresql://u:p@h/d?sslmode=verify-ca', /without sslrootcert/],
    ['postgresql://u:p@h/d?sslrootcert=/no/such/file', /sslrootcert=\/no\/such\/file: there is no such file/],
    ['postgresql://u:p@h/d?sslmod=require', /"sslmod" that is not known/],
    ['postgresql://u:p@h/d?pgbouncer=maybe', /pgbouncer=maybe/],
    ['postgresql://u:p@h/d?pgbouncer=true&schema=films', /a pooler takes no schema/],
    ['postgresql://u:p@h/d?connection_limit=0', /connection_limit=0/],
    ['postgresql://u:p@h/d?pool_timeout=soon', /pool_timeout=soon/],
    ['postgresql://u:p@h/d?options=-c%20work_mem%3D1GB', /"options" that are not known/],
    ['postgresql://u:p@h/d/e', /cannot be read/],
    ['postgresql://u:p@h/d#x', /cannot be read/],
    ['postgresql://u:p@h /d', /cannot be read/],
  ])('%s', (text, sentence) => {
    expect(() => readAddress(text)).toThrow(BadAddress)
    expect(() => readAddress(text)).toThrow(sentence)
  })

  test('without telling the password', () => {
    expect(() => readAddress('postgresql://u:secret@h:1x/d')).toThrow(/^(?!.*secret)/)
  })
})

describe('what is handed to pg', () => {
  const file = join(tmpdir(), `root-${process.pid}.pem`)
  writeFileSync(file, 'certificate')
  test.each<[string, object]>([
    ['postgresql://u:p@h/d', { ssl: false }],
    ['postgresql://u:p@h/d?sslmode=require', { ssl: { rejectUnauthorized: false } }],
    ['postgresql://u:p@h/d?sslmode=verify-full', { ssl: {} }],
    [`postgresql://u:p@h/d?sslmode=verify-full&sslrootcert=${file}`, { ssl: { ca: 'certificate' } }],
    [`postgresql://u:p@h/d?sslmode=require&sslrootcert=${file}`, { ssl: { ca: 'certificate' } }],
    ['postgresql:///d?host=/tmp&sslmode=require', { ssl: false, host: '/tmp' }],
    ['postgresql://u:p@h/d?schema=films', { options: '-c search_path="films",public' }],
    ['postgresql://u:p@h/d?schema=my%20"films"', { options: '-c search_path="my\\ ""films""",public' }],
    ['postgresql://u:p@h/d?schema=public', { database: 'd' }],
  ])('of %s', (text, expected) => expect(connectionTo(text)).toMatchObject(expected))

  test('holds a limit on statements, except behind a pooler', () => {
    expect(connectionTo('postgresql://h/d', { statementMs: 500 }).statement_timeout).toBe(500)
    expect(connectionTo('postgresql://h/d?pgbouncer=true', { statementMs: 500 })).not.toHaveProperty(
      'statement_timeout',
    )
  })

  test('is taken by pg as it is', () => {
    const client = new Client(connectionTo('postgresql://u:a@b#c/d?e%@[::1]:5433/x'))
    expect(client).toMatchObject({ user: 'u', password: 'a@b#c/d?e%', host: '::1', port: 5433, database: 'x' })
  })
})
