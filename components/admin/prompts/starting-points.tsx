import Link from 'next/link'
import { startingPoints, translatedPoints } from '@/lib/prompts/templates/starting-points'
import { rowLink } from '../link-class'

/** Texts an admin can begin from; picking one fills the form and saves nothing. */
export function StartingPoints({ path }: { path: string }) {
  return (
    <ul className="grid gap-x-8 gap-y-2 text-sm sm:grid-cols-2">
      {[...startingPoints, ...translatedPoints].map(({ id, label, purpose }) => (
        <li key={id}>
          <Link href={`${path}?from=${id}`} prefetch={false} className={rowLink}>
            {label}
          </Link>
          <p className="text-soft">{purpose}</p>
        </li>
      ))}
    </ul>
  )
}
