import { createHash, generateKeyPairSync, randomUUID, sign } from 'node:crypto'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'

/** Who comes back from the provider, and what is wrong with what it says of them. */
export type Identity = { sub: string; name: string }
export type ProviderLie = Partial<Record<'iss' | 'aud' | 'exp' | 'azp', unknown>> & {
  /** Signed with a key nobody published, or not at all. */
  signature?: 'strange' | 'none'
}

export const issuer = 'https://accounts.google.com'
export const client = { id: 'a-client', secret: 'a-secret-of-the-client' }

type Code = { challenge: string; redirect: string }

const inBase64 = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
const keys = () => generateKeyPairSync('rsa', { modulusLength: 2048 })

/**
 * An OpenID provider that says yes at once: discovery, authorization, token and keys, with PKCE and the client's secret
 * held to. It says it is Google; testing/scripted/redirected-https.mjs brings the site's questions here.
 */
export async function startScriptedProvider() {
  const [own, strange] = [keys(), keys()]
  const codes = new Map<string, Code>()
  const refused: string[] = []
  const script: { identity: Identity; lie: ProviderLie } = { identity: { sub: '1', name: 'Ada' }, lie: {} }

  const idToken = () => {
    const { signature, ...wrong } = script.lie
    const now = Math.floor(Date.now() / 1000)
    const claims = { iss: issuer, aud: client.id, iat: now, exp: now + 600, ...script.identity, ...wrong }
    const head = { alg: signature === 'none' ? 'none' : 'RS256', kid: 'one' }
    const text = `${inBase64(head)}.${inBase64(claims)}`
    if (signature === 'none') return `${text}.`
    const { privateKey } = signature === 'strange' ? strange : own
    return `${text}.${sign('RSA-SHA256', Buffer.from(text), privateKey).toString('base64url')}`
  }
  const tokenFor = async (request: IncomingMessage) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const sent = new URLSearchParams(Buffer.concat(chunks).toString())
    const code = codes.get(sent.get('code') ?? '')
    // A code is good for one question.
    codes.delete(sent.get('code') ?? '')
    const verified = createHash('sha256')
      .update(sent.get('code_verifier') ?? '')
      .digest('base64url')
    const basic = `Basic ${Buffer.from(`${client.id}:${client.secret}`).toString('base64')}`
    const isRight =
      code?.challenge === verified &&
      code.redirect === sent.get('redirect_uri') &&
      request.headers.authorization === basic
    return isRight ? idToken() : null
  }

  const server = createServer(async (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://provider')
    const answer = (status: number, body: object) =>
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
    if (pathname === '/.well-known/openid-configuration')
      return answer(200, {
        issuer,
        authorization_endpoint: `${address}/authorize`,
        token_endpoint: `${issuer}/token`,
        jwks_uri: `${issuer}/keys`,
      })
    if (pathname === '/keys')
      return answer(200, {
        keys: [{ ...own.publicKey.export({ format: 'jwk' }), kid: 'one', alg: 'RS256', use: 'sig' }],
      })
    if (pathname === '/authorize') {
      const [code, redirect] = [randomUUID(), searchParams.get('redirect_uri') ?? '']
      codes.set(code, { challenge: searchParams.get('code_challenge') ?? '', redirect })
      const back = new URLSearchParams({ code, state: searchParams.get('state') ?? '' })
      return response.writeHead(302, { location: `${redirect}?${back}` }).end()
    }
    const token = pathname === '/token' ? await tokenFor(request) : null
    if (token)
      return answer(200, { access_token: randomUUID(), token_type: 'Bearer', expires_in: 600, id_token: token })
    refused.push(pathname)
    return answer(400, { error: 'invalid_grant' })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const stop = () => new Promise<void>((resolve) => server.close(() => resolve()))
  return { address, script, refused, stop }
}
