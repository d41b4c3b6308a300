'use client'

import type { RefObject } from 'react'
import { inputClass } from '@/components/ui/forms/field'
import { TextArea } from '@/components/ui/forms/text-area'
import { lineOf, lineRange } from './snippet'

type InstructionsFieldProps = {
  field: RefObject<HTMLTextAreaElement | null>
  value: string
  maxChars: number
  errors: string[] | undefined
  onChange: (text: string) => void
}

/** The template, with each problem under it; a problem leads to its line. */
export function InstructionsField({ field, value, maxChars, errors = [], onChange }: InstructionsFieldProps) {
  const over = value.length > maxChars
  function goTo(line: number) {
    const { from, to } = lineRange(value, line)
    field.current?.focus()
    field.current?.setSelectionRange(from, to)
  }
  return (
    <div className="grid gap-1.5">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <label htmlFor="instructions" className="text-sm font-semibold">
          Instructions
        </label>
        <span className={`tabular text-sm ${over ? 'text-danger' : 'text-soft'}`}>
          {value.length} of {maxChars} characters
        </span>
      </div>
      <p id="instructions-hint" className="text-sm text-soft">
        A Liquid template: <code className="font-mono text-xs">{'{{ variable }}'}</code> and{' '}
        <code className="font-mono text-xs">{'{% if … %}'}</code>. No data here; code adds it.
      </p>
      <TextArea
        ref={field}
        id="instructions"
        name="instructions"
        rows={26}
        spellCheck={false}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        aria-invalid={errors.length > 0 || undefined}
        aria-describedby="instructions-hint instructions-errors"
        className={`${inputClass} py-2 font-mono max-sm:h-[26rem] text-xs leading-relaxed`}
      />
      <ul id="instructions-errors" aria-live="polite" className="grid text-sm font-medium text-danger">
        {errors.map((message) => {
          const line = lineOf(message)
          return (
            <li key={message}>
              {line === null ? (
                message
              ) : (
                <button
                  type="button"
                  onClick={() => goTo(line)}
                  className="tap text-left pointer-fine:min-h-7 underline decoration-danger/50"
                >
                  {message}
                </button>
              )}
            </li>
          )
        })}
      </ul>
    </div>
  )
}
