import Link from 'next/link'
import { ButtonForm } from '@/components/ui/forms/button-form'
import { rollBackConfigAction } from '@/lib/actions/admin/engine'
import { fieldOf } from '@/lib/engine/config/fields'
import type { ConfigVersion } from '@/lib/engine/config/schema'
import { rowLink } from '../link-class'
import { TimeStamp } from '../time-stamp'

/** Every version of the configuration, newest first; the first serves. */
export function ConfigVersions({ versions, path }: { versions: ConfigVersion[]; path: string }) {
  return (
    <ol className="border-b border-rule text-sm">
      {versions.map((version, place) => (
        <li key={version.id} className="grid gap-x-8 gap-y-1 border-t border-rule py-2 md:grid-cols-[1fr_auto]">
          <div className="min-w-0">
            <p>
              <span className={place === 0 ? 'font-semibold' : ''}>
                Version {version.number}
                {place === 0 && ', serves'}
              </span>{' '}
              <span className="text-soft">
                <TimeStamp at={version.createdAt} />
                {version.authorName && `, ${version.authorName}`}
              </span>
            </p>
            {version.note && <p className="[overflow-wrap:anywhere]">{version.note}</p>}
            <p className="text-soft">{changedWords(version, versions[place + 1])}</p>
          </div>
          {place > 0 && (
            <div className="flex flex-wrap items-center gap-x-6">
              <Link href={`${path}?from=${version.number}`} className={rowLink}>
                Side by side
              </Link>
              <ButtonForm
                action={rollBackConfigAction}
                values={{ number: version.number }}
                look="quiet"
                pendingText="Switching…"
                className="inline-flex flex-wrap items-center gap-2"
              >
                {`Roll back to ${version.number}`}
              </ButtonForm>
            </div>
          )}
        </li>
      ))}
    </ol>
  )
}

const MOST_NAMED = 6

/** "Wishes 1.2 to 3; Muted 2.25 to 4." */
export function changedWords(version: ConfigVersion, before: ConfigVersion | undefined): string {
  if (!before) return ''
  const paths = Object.keys({ ...before.numbers, ...version.numbers })
  const changed = paths.filter((path) => before.numbers[path] !== version.numbers[path])
  if (changed.length === 0) return 'The same numbers as before.'
  const named = changed
    .slice(0, MOST_NAMED)
    .map(
      (path) =>
        `${fieldOf.get(path)?.label ?? path} ${before.numbers[path] ?? 'new'} to ${version.numbers[path] ?? 'gone'}`,
    )
  const more = changed.length - named.length
  return `${named.join('; ')}${more > 0 ? `; ${more} more` : ''}.`
}
