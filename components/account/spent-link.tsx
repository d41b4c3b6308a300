import Link from 'next/link'
import { PageHead } from '../ui/page-head'

/** A link of a letter that works no more. */
export function SpentLink({ href, again }: { href: string; again: string }) {
  return (
    <div className="page grid gap-8">
      <PageHead title="This link works no more">
        <p>
          It was used already, is too old, or a newer one was sent. <Link href={href}>{again}</Link>
        </p>
      </PageHead>
    </div>
  )
}
