import type { ToolCall } from '@/lib/ask/agent/tools'

/** What a model asked the engine while it read the wish, and how much came back: nothing else was in its hands. */
export function HowFound({ calls }: { calls: ToolCall[] }) {
  if (calls.length === 0) return null
  return (
    <details className="text-sm text-soft">
      <summary className="tap flex items-center underline decoration-rule">How this was found</summary>
      <ol className="grid gap-1 pb-2">
        {calls.map(({ tool, input, rows }, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the order in which it was asked
          <li key={place} className="tabular">
            {tool} <span className="break-words">{input}</span>: {rows === 1 ? '1 row' : `${rows} rows`}
          </li>
        ))}
      </ol>
    </details>
  )
}
