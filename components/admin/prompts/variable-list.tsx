'use client'

export type VariableHelp = { name: string; description: string; sample: string; isList?: boolean }

/** Every variable with its meaning; a click writes it at the cursor. */
export function VariableList({
  variables,
  onInsert,
}: {
  variables: readonly VariableHelp[]
  onInsert: (variable: VariableHelp) => void
}) {
  return (
    <ul className="border-b border-rule lg:max-h-[52rem] lg:overflow-y-auto">
      {variables.map((variable) => (
        <li key={variable.name} className="border-t border-rule py-1">
          <button
            type="button"
            onClick={() => onInsert(variable)}
            title="Insert at the cursor"
            className="tap w-full pointer-fine:min-h-7 text-left font-mono text-xs font-semibold underline decoration-control [overflow-wrap:anywhere] hover:decoration-current"
          >
            {variable.name}
          </button>
          <p className="text-sm leading-snug text-soft">
            {variable.description} <span className="whitespace-nowrap">For example</span>{' '}
            <span className="text-ink">{variable.sample}</span>.
          </p>
        </li>
      ))}
    </ul>
  )
}
