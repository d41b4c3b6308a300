'use client'

import { type ComponentProps, useEffect, useState } from 'react'
import { useAwake } from '../use-awake'
import { setField } from './typed-text'

type TextAreaProps = ComponentProps<'textarea'> & { id: string }

const boxOf = (id: string) => document.getElementById(id) as HTMLTextAreaElement | null

/** A box that keeps what was typed before the page was awake: React writes the text it was drawn with over that. */
export function TextArea({ id, ...box }: TextAreaProps) {
  const awake = useAwake()
  const [typed] = useState(() => (awake || typeof document === 'undefined' ? undefined : boxOf(id)?.value))
  useEffect(() => {
    const element = boxOf(id)
    if (!element || typed === undefined || element.value === typed) return
    const { selectionStart, selectionEnd } = element
    setField(element, typed)
    element.setSelectionRange(selectionStart, selectionEnd)
  }, [id, typed])
  return <textarea id={id} {...box} />
}
