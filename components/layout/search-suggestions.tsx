import type { Suggestion } from './use-suggestions'

type SearchSuggestionsProps = {
  id: string
  options: Suggestion[]
  isOpen: boolean
  active: number
  onChoose: (href: string) => void
}

/** The list under the field. The field keeps the focus; arrows move through it, a click or Enter chooses. */
export function SearchSuggestions({ id, options, isOpen, active, onChoose }: SearchSuggestionsProps) {
  const groups = [...new Set(options.map(({ group }) => group))]
  return (
    <>
      <div
        id={id}
        role="listbox"
        aria-label="Suggestions"
        hidden={!isOpen}
        className="absolute inset-x-4 z-30 mt-1 max-h-[70dvh] overflow-y-auto rounded-sm border border-ink bg-raised py-1 sm:inset-x-auto sm:right-0 sm:w-96"
      >
        {groups.map((group) => (
          // biome-ignore lint/a11y/useSemanticElements: a fieldset is no part of a list of options
          <div key={group} role="group" aria-labelledby={`${id}-${group}`} className="border-rule not-first:border-t">
            <p id={`${id}-${group}`} role="presentation" className="label-caps px-3 pt-2 text-soft">
              {group}
            </p>
            {options.map((option, place) =>
              option.group === group ? (
                // biome-ignore lint/a11y/useFocusableInteractive: the field keeps the focus and points here
                // biome-ignore lint/a11y/useKeyWithClickEvents: keys are heard by the field
                <div
                  key={option.href}
                  id={`${id}-${place}`}
                  role="option"
                  aria-selected={place === active}
                  // Pressing must not take the focus from the field, which would close the list.
                  onMouseDown={(event) => event.preventDefault()}
                  onClick={() => onChoose(option.href)}
                  className="tap flex cursor-pointer flex-wrap content-center items-baseline justify-between gap-x-4 px-3 py-2 hover:bg-rule/40 aria-selected:bg-ink aria-selected:text-paper"
                >
                  <span className="serif leading-tight">{option.label}</span>
                  <span className="tabular text-xs opacity-80">{option.detail}</span>
                </div>
              ) : null,
            )}
          </div>
        ))}
      </div>
      <p aria-live="polite" className="sr-only">
        {isOpen && (options.length === 1 ? 'One suggestion.' : `${options.length} suggestions.`)}
      </p>
    </>
  )
}
