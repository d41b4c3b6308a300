'use client'

import { type RefObject, useEffect, useRef, useState } from 'react'
import type { VariableWords } from '@/lib/prompts/words-of-variables'
import type { LiquidEditor } from './liquid-editor'

type Options = {
  box: RefObject<HTMLTextAreaElement | null>
  place: RefObject<HTMLElement | null>
  value: string
  words: VariableWords
  attributes: Record<string, string>
  onChange: (text: string) => void
}

/** The editor once it is loaded, on this page alone; null until then, and where it does not load the plain box stays. */
export function useLiquidEditor({ box, place, value, words, attributes, onChange }: Options): LiquidEditor | null {
  const [editor, setEditor] = useState<LiquidEditor | null>(null)
  const latest = useRef({ onChange, attributes, words })
  /** What was typed here and may still come back as the value: an older one must not write over a newer. */
  const typed = useRef<string[]>([])
  useEffect(() => {
    latest.current = { onChange, attributes, words }
  })

  useEffect(() => {
    let made: LiquidEditor | null = null
    let gone = false
    void import('./liquid-editor').then(
      ({ createLiquidEditor }) => {
        if (gone || !box.current || !place.current) return
        const had = document.activeElement === box.current
        made = createLiquidEditor({
          ...latest.current,
          parent: place.current,
          box: box.current,
          onChange: (text) => {
            typed.current.push(text)
            latest.current.onChange(text)
          },
        })
        setEditor(made)
        if (had) made.focus()
      },
      () => undefined,
    )
    return () => {
      gone = true
      made?.destroy()
    }
  }, [box, place])

  useEffect(() => {
    const at = typed.current.lastIndexOf(value)
    if (at < 0) editor?.setText(value)
    else typed.current = typed.current.slice(at + 1)
  }, [editor, value])
  const told = JSON.stringify(attributes)
  useEffect(() => editor?.describe(JSON.parse(told)), [editor, told])
  return editor
}
