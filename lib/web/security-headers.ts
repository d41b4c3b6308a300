// A development server reloads through a socket and evaluates what it sends.
const isDevelopment = process.env.NODE_ENV === 'development'
const scripts = isDevelopment ? "'self' 'unsafe-eval'" : "'self'"

/** What a browser may do with a page of ours (decision 084). */
const shared = [
  "default-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  isDevelopment ? "connect-src 'self' ws:" : "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  // Signing in with another site goes on from a form of ours.
  "form-action 'self' https://github.com https://accounts.google.com",
]

/** For a page made for somebody: only scripts that carry this answer's nonce, and what they load. */
export const policyWithNonce = (nonce: string): string =>
  [...shared, `script-src ${scripts} 'nonce-${nonce}' 'strict-dynamic'`].join('; ')

/** For a page that caches keep for everybody: a nonce that many share is none, so inline scripts are allowed. */
export const policyForEveryone = [...shared, `script-src ${scripts} 'unsafe-inline'`].join('; ')

/** An address no page can read: a NUL, or escapes that are no text. */
export function isUnreadable(url: URL): boolean {
  if (/%00/i.test(url.pathname + url.search)) return true
  try {
    decodeURIComponent(url.pathname)
    decodeURIComponent(url.search.replaceAll('+', ' '))
    return false
  } catch {
    return true
  }
}
