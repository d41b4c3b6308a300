import { wantsPlainPages } from '@/lib/web/plain-pages'
import { LeavePlainPages } from './leave-plain-pages'

/** On a page that streams: takes a browser without scripts to the finished page, and back once scripts run. */
export async function PlainPages({ path }: { path: string }) {
  if (await wantsPlainPages()) return <LeavePlainPages />
  const address = `/api/plain?returnTo=${encodeURIComponent(path)}`
  return (
    <noscript>
      <meta httpEquiv="refresh" content={`0; url=${address}`} />
      <p className="border-b border-rule pb-3">
        This page fills in while it is written, which takes JavaScript. <a href={address}>Show it finished</a>
      </p>
    </noscript>
  )
}
