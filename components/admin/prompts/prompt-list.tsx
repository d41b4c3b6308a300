import Link from 'next/link'
import { promptOf } from '@/lib/prompts/prompts'
import type { PromptListEntry } from '@/lib/prompts/schema'
import { rowLink } from '../link-class'
import { BrokenNotice, ServingState } from './prompt-state'

const counted = (versions: number) =>
  versions === 0 ? 'No versions' : versions === 1 ? '1 version' : `${versions} versions`

export function PromptList({ prompts }: { prompts: PromptListEntry[] }) {
  return (
    <ul className="border-b border-rule">
      {prompts.map((prompt) => (
        <li
          key={prompt.key}
          className="grid gap-x-8 gap-y-2 border-t border-rule py-4 first:border-ink md:grid-cols-[minmax(0,5fr)_minmax(0,6fr)_auto]"
        >
          <div>
            <h2 className="text-lg">
              <Link href={`/admin/prompts/${promptOf(prompt.key).slug}`} className={rowLink}>
                {prompt.title}
              </Link>
            </h2>
            <p className="text-sm text-soft">{promptOf(prompt.key).purpose}</p>
          </div>
          <div className="grid content-start gap-2 pt-1 text-sm">
            {prompt.serving.broken ? (
              <BrokenNotice serving={prompt.serving} />
            ) : (
              <p>
                <ServingState serving={prompt.serving} draft={prompt.draft} />
              </p>
            )}
          </div>
          <p className="tabular pt-1 text-sm text-soft">{counted(prompt.versions)}</p>
        </li>
      ))}
    </ul>
  )
}
