type ChipsToTickProps = { legend: string; chips: { token: string; label: string }[] }

/** What was read without being sure of it: it counts only where it is ticked. */
export function ChipsToTick({ legend, chips }: ChipsToTickProps) {
  return (
    <fieldset className="pt-3">
      <legend className="text-sm text-soft">{legend}</legend>
      <ul>
        {chips.map(({ token, label }) => (
          <li key={token} className="border-b border-rule">
            <label className="tap flex items-center gap-3">
              <input type="checkbox" name="token" value={token} className="size-5 accent-[var(--accent)]" />
              {label}
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  )
}
