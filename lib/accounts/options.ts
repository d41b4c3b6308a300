import 'server-only'
import type { NextAuthOptions } from 'next-auth'
import GitHub from 'next-auth/providers/github'
import Google from 'next-auth/providers/google'
import type { Provider } from 'next-auth/providers/index'
import { sessionCookieName, sessionMaxAgeSeconds } from '../auth/session-cookie'
import { env } from '../env'
import { personForLinkedAccount } from './linked-accounts'

function providers(): Provider[] {
  const { GITHUB_ID, GITHUB_SECRET, GOOGLE_CLIENT_ID, GOOGLE_CLIENT_SECRET } = env()
  const list: Provider[] = []
  if (GITHUB_ID && GITHUB_SECRET) list.push(GitHub({ clientId: GITHUB_ID, clientSecret: GITHUB_SECRET }))
  if (GOOGLE_CLIENT_ID && GOOGLE_CLIENT_SECRET) {
    list.push(Google({ clientId: GOOGLE_CLIENT_ID, clientSecret: GOOGLE_CLIENT_SECRET }))
  }
  return list
}

/** next-auth keeps the session; guests and passwords get theirs from our own actions with the same cookie. */
export function authOptions(): NextAuthOptions {
  return {
    secret: env().NEXTAUTH_SECRET,
    session: { strategy: 'jwt', maxAge: sessionMaxAgeSeconds },
    pages: { signIn: '/sign-in', error: '/sign-in' },
    providers: providers(),
    cookies: {
      sessionToken: {
        name: sessionCookieName(),
        options: { httpOnly: true, sameSite: 'lax', path: '/', secure: sessionCookieName().startsWith('__Secure-') },
      },
    },
    callbacks: {
      async jwt({ token, account, profile }) {
        if (account) token.sub = await personForLinkedAccount(account, profile)
        return token
      },
    },
  }
}

export function offeredProviders(): { id: string; name: string }[] {
  return providers().map(({ id, name }) => ({ id, name }))
}
