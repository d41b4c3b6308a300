import Link from 'next/link'
import type { PromptVersionView } from '@/lib/prompts/schema'
import { rowLink } from '../link-class'
import { TimeStamp } from '../time-stamp'

export function versionState({ status, publishedAt }: Pick<PromptVersionView, 'status' | 'publishedAt'>): string {
  if (status === 'DRAFT') return 'Draft'
  if (status === 'PUBLISHED') return 'Published'
  return publishedAt ? 'Served before' : 'Draft set aside'
}

/** Versions and the built-in default, for a list of choices. */
export const versionChoices = (versions: readonly PromptVersionView[]) => [
  ...versions.map((each) => ({
    id: String(each.number),
    label: `Version ${each.number} (${versionState(each).toLowerCase()})`,
  })),
  { id: 'default', label: 'The built-in default' },
]

/** Every version, newest first. */
export function VersionList({ path, versions }: { path: string; versions: PromptVersionView[] }) {
  if (versions.length === 0)
    return <p className="text-sm text-soft">No version yet: the built-in default has served so far.</p>
  return (
    <ol className="border-b border-rule text-sm">
      {versions.map((version) => (
        <li
          key={version.id}
          className="grid grid-cols-[6rem_1fr] items-baseline gap-x-6 border-t border-rule py-1 md:grid-cols-[6rem_8rem_13rem_9rem_minmax(0,1fr)]"
        >
          <Link href={`${path}/${version.number}`} className={`tabular ${rowLink}`}>
            Version {version.number}
          </Link>
          <span className={version.status === 'PUBLISHED' ? 'font-semibold' : undefined}>{versionState(version)}</span>
          <span className="text-soft max-md:col-span-2">
            <TimeStamp at={version.updatedAt} />
          </span>
          <span className="text-soft [overflow-wrap:anywhere] max-md:col-span-2">
            {version.authorName ?? 'Unknown author'}
          </span>
          {version.note && <span className="[overflow-wrap:anywhere] max-md:col-span-2">{version.note}</span>}
        </li>
      ))}
    </ol>
  )
}
