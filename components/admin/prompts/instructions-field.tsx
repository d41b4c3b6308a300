'use client'

import { type RefObject, useImperativeHandle, useRef } from 'react'
import { inputClass } from '@/components/ui/forms/field'
import { TextArea } from '@/components/ui/forms/text-area'
import type { VariableWords } from '@/lib/prompts/words-of-variables'
import { insertAt, lineOf, lineRange } from './snippet'
import { useLiquidEditor } from './use-liquid-editor'

export type InstructionsBox = {
  focus: () => void
  insert: (snippet: string) => void
  setText: (text: string) => void
}

type InstructionsFieldProps = {
  box: RefObject<InstructionsBox | null>
  value: string
  maxChars: number
  words: VariableWords
  errors: string[] | undefined
  onChange: (text: string) => void
}

const DESCRIBED_BY = 'instructions-hint instructions-errors'
const height = 'h-[35rem] max-sm:h-[26rem] font-mono text-xs leading-relaxed'

/** The template, with each problem under it; a problem leads to its line. The editor takes the plain box's place once loaded. */
export function InstructionsField({ box, value, maxChars, words, errors = [], onChange }: InstructionsFieldProps) {
  const field = useRef<HTMLTextAreaElement>(null)
  const place = useRef<HTMLDivElement>(null)
  const attributes = {
    'aria-labelledby': 'instructions-label',
    'aria-describedby': DESCRIBED_BY,
    ...(errors.length > 0 ? { 'aria-invalid': 'true' } : {}),
    spellcheck: 'false',
  }
  const editor = useLiquidEditor({ box: field, place, words, attributes, onChange })
  const over = value.length > maxChars
  useImperativeHandle(box, () => ({
    focus: () => (editor ?? field.current)?.focus(),
    setText: write,
    insert: (snippet) => (editor ? editor.insert(snippet) : insertInto(field.current, snippet, onChange)),
  }))

  /** The editor keeps its own text: whatever else changes it says so here, so that nothing old writes over what is typed. */
  function write(text: string) {
    editor?.setText(text)
    onChange(text)
  }

  function goTo(line: number) {
    if (editor) return editor.selectLine(line)
    const { from, to } = lineRange(value, line)
    field.current?.focus()
    field.current?.setSelectionRange(from, to)
  }
  return (
    <div className="grid gap-1.5">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        {/* biome-ignore lint/a11y/useKeyWithClickEvents: a label is no stop for keys; the box it names is */}
        <label
          id="instructions-label"
          htmlFor="instructions"
          onClick={() => editor?.focus()}
          className="text-sm font-semibold"
        >
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
        hidden={editor !== null}
        spellCheck={false}
        value={value}
        onChange={(event) => write(event.target.value)}
        aria-invalid={errors.length > 0 || undefined}
        aria-describedby={DESCRIBED_BY}
        className={`${inputClass} ${height} py-2`}
      />
      <div
        ref={place}
        hidden={editor === null}
        className={`${height} min-w-0 rounded-sm border ${errors.length > 0 ? 'border-danger' : 'border-control'}`}
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

function insertInto(area: HTMLTextAreaElement | null, snippet: string, onChange: (text: string) => void): void {
  if (!area) return
  area.focus()
  // Typed as by hand where the browser still can, so that its undo takes it back.
  if (document.execCommand('insertText', false, snippet)) return
  const { text, cursor } = insertAt(area.value, snippet, area.selectionStart, area.selectionEnd)
  onChange(text)
  // The new text has to be in the box before the cursor can stand behind it.
  requestAnimationFrame(() => area.setSelectionRange(cursor, cursor))
}
