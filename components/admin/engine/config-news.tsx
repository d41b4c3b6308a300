import Link from 'next/link'
import { getViewer } from '@/lib/auth/queries'
import { noteDelivered } from '@/lib/engine/config/mutations'
import { listConfigs } from '@/lib/engine/config/queries'
import { announceConfig } from '@/lib/trials/engine/announce'
import { inlineLink } from '../link-class'
import { TimeStamp } from '../time-stamp'
import { changeSentence } from './config-sides'
import { changedWords } from './config-versions'

/** A change of the configuration, and what it did to the lists of sample people. Nothing where there is no news. */
export async function ConfigNews() {
  if ((await getViewer())?.role !== 'ADMIN') return null
  await noteDelivered()
  const versions = await listConfigs()
  const news = await announceConfig(versions)
  if (!news) return null
  const { version, samples } = news
  return (
    <section
      aria-label="A change of the configuration"
      className="grid gap-2 border-l-2 border-accent py-1 pl-4 text-sm"
    >
      <p className="font-semibold">
        Version {version.number} of the configuration serves since <TimeStamp at={version.createdAt} />.{' '}
        <span className="font-normal">{version.note}</span>
      </p>
      <p className="text-soft">{changedWords(version, versions[1])}</p>
      <dl className="grid gap-1">
        {samples.map(({ id, label, comparison }) => (
          <div key={id}>
            <dt className="inline font-semibold">{label}: </dt>
            <dd className="inline">{changeSentence(comparison)}</dd>
          </div>
        ))}
      </dl>
      <p>
        <Link href={`/admin/engine/configuration?from=${versions[1]?.number}`} className={inlineLink}>
          Look at it side by side
        </Link>
      </p>
    </section>
  )
}
