import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { AdminHead } from '@/components/admin/admin-head'
import { ConfigFields } from '@/components/admin/engine/config-fields'
import { ConfigSides, changeSentence } from '@/components/admin/engine/config-sides'
import { ConfigVersions } from '@/components/admin/engine/config-versions'
import { FindPerson, PersonField } from '@/components/admin/engine/person-choice'
import { SaveConfig } from '@/components/admin/engine/save-config'
import { rowLink } from '@/components/admin/link-class'
import { Panel } from '@/components/admin/panel'
import { buttonClass } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { getViewer } from '@/lib/auth/queries'
import { fieldOf } from '@/lib/engine/config/fields'
import { noteDelivered } from '@/lib/engine/config/mutations'
import { listConfigs } from '@/lib/engine/config/queries'
import { type ConfigVersion, codeNumbers, readNumbers, soundChanges } from '@/lib/engine/config/schema'
import { baseOf } from '@/lib/engine/config/serving-config'
import { compareConfigs } from '@/lib/trials/engine/compare-configs'
import { findListPerson } from '@/lib/trials/engine/list-person'

export const metadata: Metadata = { title: 'Configuration' }

const path = '/admin/engine/configuration'
type Search = Record<string, string | string[] | undefined>

export default async function ConfigurationPage({ searchParams }: { searchParams: Promise<Search> }) {
  const viewer = await getViewer()
  if (viewer?.role !== 'ADMIN') notFound()
  const search = await searchParams
  await noteDelivered()
  const [versions, person] = await Promise.all([listConfigs(), findListPerson(search.person, viewer)])
  const serving = versions[0]
  const read = readNumbers(search, startOf(search.from, versions))
  const now = baseOf(serving?.number ?? 0, serving?.changes ?? {})
  const tried = baseOf(0, read.changes)
  const changed = changesOf(read.changes, serving)
  const hasErrors = Object.keys(read.errors).length > 0
  const comparison = compareConfigs(person.context, now, tried)
  return (
    <div className="grid gap-8 pb-8">
      <AdminHead title="Configuration" trail={[{ href: '/admin/engine', label: 'Engine' }]}>
        <p>
          Change numbers, look at what they do to somebody’s list, and only then let them serve. Nothing here is saved
          before the last step.
        </p>
      </AdminHead>
      {person.isOther && <Notice>There is nobody of that id who allows it. The list is that of a sample.</Notice>}
      <form key={JSON.stringify(search)} action={path} className="grid gap-4">
        <ConfigFields read={read} code={codeNumbers} />
        <div className="grid max-w-[32rem] grid-cols-[1fr_auto] items-end gap-4">
          <PersonField subject={person.subject} />
          <button type="submit" className={buttonClass('primary')}>
            Compare
          </button>
        </div>
        <p className="flex flex-wrap gap-x-6 text-sm">
          <Link href={path} className={rowLink}>
            Start from what serves
          </Link>
          <Link href={`${path}?from=code`} className={rowLink}>
            Start from the numbers in code
          </Link>
        </p>
      </form>
      <Panel id="sides" title="Side by side">
        {hasErrors ? (
          <Notice tone="error">
            Some numbers cannot be used; they are marked above. They count as they are in code here.
          </Notice>
        ) : (
          <p className="text-sm" role="status">
            {changed.length === 0
              ? 'These are the numbers that serve. Change some above and compare.'
              : `${person.subject.label}. ${changeSentence(comparison)}`}
          </p>
        )}
        <ConfigSides comparison={comparison} heads={['Serves now', 'Tried']} />
        <FindPerson path={path}>Somebody else’s list starts from the numbers that serve.</FindPerson>
      </Panel>
      {changed.length > 0 && !hasErrors && (
        <Panel id="save" title="Let it serve">
          <ul className="text-sm">
            {changed.map(({ label, before, after }) => (
              <li key={label}>
                {label}: {before} becomes {after}
              </li>
            ))}
          </ul>
          <SaveConfig changes={JSON.stringify(read.changes)} basedOn={serving?.number ?? 0} />
        </Panel>
      )}
      <Panel id="versions" title="Versions">
        <p className="max-w-[44rem] text-sm text-soft">
          Every list keeps the version that made it. Rolling back serves the old numbers under a new version.
        </p>
        <ConfigVersions versions={versions} path={path} />
      </Panel>
    </div>
  )
}

/** What the fields hold before anything was typed: what serves, an earlier version, or the numbers in code. */
function startOf(from: unknown, versions: ConfigVersion[]) {
  if (from === 'code') return {}
  const version = versions.find(({ number }) => String(number) === from)
  return version ? soundChanges(version.numbers) : (versions[0]?.changes ?? {})
}

function changesOf(tried: Readonly<Record<string, number>>, serving: ConfigVersion | undefined) {
  const standing = serving?.changes ?? {}
  return Object.keys({ ...standing, ...tried }).flatMap((each) => {
    const [before, after] = [standing[each] ?? codeNumbers[each], tried[each] ?? codeNumbers[each]]
    return before === after ? [] : [{ label: fieldOf.get(each)?.label ?? each, before, after }]
  })
}
