import type { GateCheck } from '@/lib/prompts/gate/schema'

const head = 'py-1 font-normal'

/** Every check with what was found and what is asked; on a phone one below the other. */
export function GateChecks({ checks }: { checks: readonly GateCheck[] }) {
  return (
    <table aria-label="Checks" className="w-full border-b border-rule text-sm">
      <thead className="text-left text-soft">
        <tr>
          <th scope="col" className={`${head} pr-3`}>
            Check
          </th>
          <th scope="col" className={`${head} px-3`}>
            Result
          </th>
          <th scope="col" className={`${head} pl-3 sm:px-3`}>
            Found<span className="sm:hidden">, and asked</span>
          </th>
          <th scope="col" className={`${head} px-3 max-sm:hidden`}>
            Asked
          </th>
        </tr>
      </thead>
      <tbody>
        {checks.map(({ id, label, ok, found, limit }) => (
          <tr key={id} className="border-t border-rule align-baseline">
            <th scope="row" className="py-1 pr-3 text-left font-normal sm:min-w-56">
              {label}
            </th>
            <td className={`px-3 py-1 ${ok ? '' : 'font-semibold text-danger'}`}>{ok ? 'passed' : 'failed'}</td>
            <td className="tabular py-1 pl-3 sm:min-w-40 sm:px-3">
              {found}
              <span className="block text-soft sm:hidden">{limit}</span>
            </td>
            <td className="tabular px-3 py-1 text-soft max-sm:hidden">{limit}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
