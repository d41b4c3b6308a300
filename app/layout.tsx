import type { Metadata, Viewport } from 'next'
import { cookies } from 'next/headers'
import type { ReactNode } from 'react'
import { BehaviourTracker } from '@/components/layout/behaviour-tracker'
import { SiteFooter } from '@/components/layout/site-footer'
import { SiteHeader } from '@/components/layout/site-header'
import { StayCurrent } from '@/components/ui/stay-current'
import { say } from '@/domains/words'
import { getViewer } from '@/lib/auth/queries'
import { env } from '@/lib/env'
import { cookieName } from '@/lib/site-cookie'
import { sans, serif, serifItalic } from './fonts'
import './globals.css'
import './styles/print.css'

export function generateMetadata(): Metadata {
  return {
    metadataBase: new URL(env().NEXTAUTH_URL ?? 'http://localhost:3000'),
    title: { default: say('Matinee: films you will like, and why'), template: '%s · Matinee' },
    description: say('A film site that learns what you like, says why, and lets you correct it.'),
  }
}

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#f7f2e8' },
    { media: '(prefers-color-scheme: dark)', color: '#15110d' },
  ],
}

export default async function RootLayout({ children }: { children: ReactNode }) {
  const [viewer, jar] = await Promise.all([getViewer(), cookies()])
  const theme = jar.get(cookieName('theme'))?.value
  return (
    <html
      lang="en"
      data-theme={theme === 'light' || theme === 'dark' ? theme : undefined}
      className={`${sans.variable} ${serif.variable} ${serifItalic.variable}`}
    >
      <body className="flex flex-col">
        <a href="#main" className="sr-only focus:not-sr-only focus:absolute focus:z-20 focus:bg-paper focus:p-3">
          {say('Skip to the films')}
        </a>
        <SiteHeader viewer={viewer} />
        {/* The foot begins below the window: seen on a short page, it would jump when a longer one takes its place. */}
        <main id="main" className="min-h-svh flex-1" tabIndex={-1}>
          {children}
        </main>
        <SiteFooter theme={theme} />
        {viewer && <StayCurrent />}
        {viewer?.consents.behaviour && <BehaviourTracker />}
      </body>
    </html>
  )
}
