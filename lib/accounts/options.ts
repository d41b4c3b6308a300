import 'server-only'
import type { NextAuthOptions } from 'next-auth'
import GitHub from 'next-auth/providers/github'
import Google from 'next-auth/providers/google'
import type { Provider } from 'next-auth/providers/index'
import { sessionCookieName, sessionMaxAgeSeconds } from '../auth/session-cookie'
import { createSession } from '../auth/sessions'
import { env } from '../env'
import { cookieOptions } from '../site-cookie'
import { personForLinkedAccount } from './linked-accounts'

function providers(): Provider[] {
  const { GITHUB_ID, GITHUB_SECRET, GOOGLE_CLIENT_ID, GOOGLE_CLIENT_SECRET } = env()
  const list: Provider[] = []
  if (GITHUB_ID && GITHUB_SECRET) list.push(GitHub({ clientId: GITHUB_ID, clientSecret: GITHUB_SECRET }))
  if (GOOGLE_CLIENT_ID && GOOGLE_CLIENT_SECRET) {
    const given = { clientId: GOOGLE_CLIENT_ID, clientSecret: GOOGLE_CLIENT_SECRET }
    // By itself it gives up after 3.5 seconds, and the person stands at the door again.
    list.push(Google({ ...given, httpOptions: { timeout: 10_000 } }))
  }
  return list
}

/** next-auth signs in with other sites and makes the cookie; what it opens is a row of ours (decision 081). */
export function authOptions(): NextAuthOptions {
  return {
    secret: env().NEXTAUTH_SECRET,
    session: { strategy: 'jwt', maxAge: sessionMaxAgeSeconds },
    pages: { signIn: '/sign-in', error: '/sign-in' },
    providers: providers(),
    cookies: {
      sessionToken: {
        name: sessionCookieName(),
        options: cookieOptions(),
      },
    },
    callbacks: {
      async jwt({ token, account, profile }) {
        // Without an account next-auth would only renew a cookie, which nothing of ours asks for.
        if (!account) return token
        const userId = await personForLinkedAccount(account, profile)
        return { sub: userId, sid: await createSession(userId) }
      },
    },
  }
}

export function offeredProviders(): { id: string; name: string }[] {
  return providers().map(({ id, name }) => ({ id, name }))
}
