/** Parts of an answer that were left out, each with why. */
export function DroppedParts({ dropped }: { dropped: readonly string[] }) {
  if (dropped.length === 0) return null
  return (
    <details className="text-sm">
      <summary className="tap pointer-fine:min-h-8 w-fit cursor-pointer content-center">
        Left out of the answer: {dropped.length}
      </summary>
      <ul className="grid gap-0.5 border-l-2 border-rule pl-3 text-soft">
        {dropped.map((line) => (
          <li key={line} className="[overflow-wrap:anywhere]">
            {line}
          </li>
        ))}
      </ul>
    </details>
  )
}
