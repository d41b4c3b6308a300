'use client'

import { type RefObject, useEffect, useRef, useState } from 'react'
import type { VariableWords } from '@/lib/prompts/words-of-variables'
import type { LiquidEditor } from './liquid-editor'

type Options = {
  box: RefObject<HTMLTextAreaElement | null>
  place: RefObject<HTMLElement | null>
  words: VariableWords
  attributes: Record<string, string>
  onChange: (text: string) => void
}

/** The editor once it is loaded, on this page alone; null until then, and where it does not load the plain box stays. */
export function useLiquidEditor({ box, place, words, attributes, onChange }: Options): LiquidEditor | null {
  const [editor, setEditor] = useState<LiquidEditor | null>(null)
  const latest = useRef({ onChange, attributes, words })
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
          onChange: (text) => latest.current.onChange(text),
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

  const told = JSON.stringify(attributes)
  useEffect(() => editor?.describe(JSON.parse(told)), [editor, told])
  return editor
}
