import Link from 'next/link'
import { PageHead } from '../ui/page-head'

/** A link of an e-mail that no longer works. */
export function SpentLink({ href, again }: { href: string; again: string }) {
  return (
    <div className="page grid gap-8">
      <PageHead title="This link no longer works">
        <p>
          It has been used, has expired, or a newer one was sent. <Link href={href}>{again}</Link>
        </p>
      </PageHead>
    </div>
  )
}
