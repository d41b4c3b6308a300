import { diffVersions } from '@/lib/prompts/diff'
import type { PromptContent } from '@/lib/prompts/parts/define-prompt'
import { LineDiff } from './line-diff'

/** A version or the built-in default, as far as it can be compared. */
export type Comparable = PromptContent & { label: string }

export function VersionDiff({ before, after }: { before: Comparable; after: Comparable }) {
  const lines = diffVersions(before.instructions, after.instructions)
  const changed = lines.some((line) => line.kind !== 'same')
  return (
    <div className="grid min-w-0 gap-5">
      <SettingsDiff before={before} after={after} />
      {changed ? (
        <LineDiff lines={lines} />
      ) : (
        <p className="text-sm text-soft">The instructions are the same, line by line.</p>
      )}
    </div>
  )
}

const settings = [
  ['temperature', 'Temperature'],
  ['topP', 'Top-p'],
  ['maxTokens', 'Max tokens'],
  ['model', 'Model'],
  ['drafts', 'Drafts'],
  ['language', 'Language'],
] as const

function SettingsDiff({ before, after }: { before: Comparable; after: Comparable }) {
  const word = (value: string | number) => (value === '' ? 'as the environment says' : value)
  return (
    <dl className="grid grid-cols-2 gap-x-8 gap-y-2 text-sm sm:grid-cols-6">
      {settings.map(([name, label]) => (
        <div key={name} className="grid content-start">
          <dt className="text-soft">{label}</dt>
          <dd className="tabular [overflow-wrap:anywhere]">
            {before[name] !== after[name] && (
              <>
                <del className="text-soft decoration-danger">
                  <span className="sr-only">was </span>
                  {word(before[name])}
                </del>{' '}
              </>
            )}
            <span className={before[name] === after[name] ? undefined : 'font-semibold'}>{word(after[name])}</span>
          </dd>
        </div>
      ))}
    </dl>
  )
}
