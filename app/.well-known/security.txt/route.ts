import { env } from '@/lib/env'

const YEAR_MS = 365 * 86_400_000

/** Where to report a hole (RFC 9116); nowhere until whoever runs this copy says where. */
export function GET(): Response {
  const { SECURITY_CONTACT } = env()
  if (!SECURITY_CONTACT) return new Response('Not found', { status: 404 })
  const contact = SECURITY_CONTACT.includes(':') ? SECURITY_CONTACT : `mailto:${SECURITY_CONTACT}`
  const expires = new Date(Math.ceil((Date.now() + YEAR_MS / 2) / 86_400_000) * 86_400_000).toISOString()
  return new Response(`Contact: ${contact}\nExpires: ${expires}\nPreferred-Languages: en\n`, {
    headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'public, max-age=86400' },
  })
}
