import Link from 'next/link'
import { promptOf } from '@/lib/prompts/prompts'
import type { ServingPrompt } from '@/lib/prompts/schema'
import { rowLink } from '../link-class'

/** What serves now, in words; a published version that cannot serve is named as such. */
export function ServingState({ serving, draft }: { serving: ServingPrompt; draft?: { number: number } | null }) {
  const { broken, isDefault, number } = serving
  return (
    <>
      {broken ? (
        <span className="text-danger">
          Version {broken.number} is published but broken: the built-in default serves.
        </span>
      ) : (
        <span className="text-ink">{isDefault ? 'The built-in default serves.' : `Version ${number} serves.`}</span>
      )}
      {draft && <span className="text-ink"> Draft {draft.number} is waiting.</span>}
    </>
  )
}

/** Where it is wrong, and the way to mend it. */
export function BrokenNotice({ serving }: { serving: ServingPrompt }) {
  const { broken, key } = serving
  if (!broken) return null
  return (
    <div role="alert" className="grid gap-1 border-l-2 border-danger py-1 pl-3 text-sm">
      <p className="font-semibold text-danger">
        Version {broken.number} is published but would not work, so the built-in default serves everyone.
      </p>
      <ul className="grid gap-0.5">
        {broken.problems.map((problem) => (
          <li key={`${problem.line}-${problem.message}`}>
            Line {problem.line}: {problem.message}
          </li>
        ))}
      </ul>
      <p>
        <Link href={`/admin/prompts/${promptOf(key).slug}?from=${broken.number}`} className={rowLink}>
          Mend it in the editor
        </Link>
      </p>
    </div>
  )
}
