'use client'

import { type ComponentProps, useEffect, useState } from 'react'
import { useAwake } from '../use-awake'
import { setField } from './typed-text'

type TextAreaProps = ComponentProps<'textarea'> & { id: string }

const boxOf = (id: string) => document.getElementById(id) as HTMLTextAreaElement | null

/** A box that keeps what was typed before the page was awake: React writes the text it was drawn with over that. */
export function TextArea({ id, ...box }: TextAreaProps) {
  const awake = useAwake()
  const [asleep] = useState(() => (awake || typeof document === 'undefined' ? null : listenTo(boxOf(id))))
  useEffect(() => asleep?.restore(), [asleep])
  return <textarea id={id} {...box} />
}

/** What stands in a box now and whatever is typed until it is given back, also between drawing and waking. */
function listenTo(element: HTMLTextAreaElement | null) {
  if (!element) return null
  const now = () => ({ text: element.value, from: element.selectionStart, to: element.selectionEnd })
  let typed = now()
  const listen = () => {
    typed = now()
  }
  element.addEventListener('input', listen)
  return {
    restore() {
      element.removeEventListener('input', listen)
      if (element.value === typed.text) return
      setField(element, typed.text)
      element.setSelectionRange(typed.from, typed.to)
    },
  }
}
