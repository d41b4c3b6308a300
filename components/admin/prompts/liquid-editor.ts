import { autocompletion, closeBrackets, closeBracketsKeymap, completionKeymap } from '@codemirror/autocomplete'
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands'
import { closePercentBrace, liquidLanguage } from '@codemirror/lang-liquid'
import { HighlightStyle, syntaxHighlighting } from '@codemirror/language'
import { Compartment, EditorState } from '@codemirror/state'
import { drawSelection, EditorView, keymap } from '@codemirror/view'
import { tags } from '@lezer/highlight'
import type { VariableWords } from '@/lib/prompts/words-of-variables'
import { liquidSource } from './liquid-source'
import { lineRange } from './snippet'

export type LiquidEditor = {
  focus: () => void
  /** Writes in place of the selection. */
  insert: (snippet: string) => void
  /** Puts a whole text there, as one step that undo takes back. */
  setText: (text: string) => void
  selectLine: (line: number) => void
  /** What a reader is told of the box. */
  describe: (attributes: Record<string, string>) => void
  destroy: () => void
}

type Options = {
  parent: HTMLElement
  /** The box it takes the place of, with what was typed and where the cursor stands. */
  box: HTMLTextAreaElement
  words: VariableWords
  attributes: Record<string, string>
  onChange: (text: string) => void
}

const colours = HighlightStyle.define([
  { tag: [tags.keyword, tags.controlKeyword, tags.operatorKeyword], color: 'var(--accent)', fontWeight: '600' },
  { tag: [tags.brace, tags.processingInstruction], color: 'var(--accent)' },
  { tag: [tags.variableName, tags.propertyName], color: 'var(--good)', fontWeight: '600' },
  { tag: [tags.string, tags.number, tags.bool], color: 'var(--good)' },
  { tag: tags.comment, color: 'var(--ink-soft)', fontStyle: 'italic' },
])

const look = EditorView.theme({
  '&': { height: '100%', backgroundColor: 'var(--paper-raised)', color: 'var(--ink)' },
  '&.cm-focused': { outline: '2px solid var(--accent)', outlineOffset: '2px' },
  '.cm-scroller': { fontFamily: 'inherit', lineHeight: '1.625', overflow: 'auto' },
  '.cm-content': { padding: '0.5rem 0.5rem', caretColor: 'var(--ink)' },
  '.cm-cursor': { borderLeftColor: 'var(--ink)' },
  '.cm-tooltip': { backgroundColor: 'var(--paper)', color: 'var(--ink)', border: '1px solid var(--control)' },
  '.cm-tooltip-autocomplete ul li[aria-selected]': { backgroundColor: 'var(--accent)', color: 'var(--accent-ink)' },
  '.cm-completionInfo': { maxWidth: '20rem', padding: '0.25rem 0.5rem' },
})

/** The box for a Liquid template. Tab leaves it, Escape closes what is offered; Ctrl+S is the form's. */
export function createLiquidEditor({ parent, box, words, attributes, onChange }: Options): LiquidEditor {
  const told = new Compartment()
  const view = new EditorView({
    parent,
    state: EditorState.create({
      doc: box.value,
      selection: { anchor: box.selectionStart, head: box.selectionEnd },
      extensions: [
        history(),
        drawSelection(),
        liquidLanguage,
        syntaxHighlighting(colours),
        closeBrackets(),
        closePercentBrace,
        autocompletion({ override: [liquidSource(words)], icons: false }),
        keymap.of([...closeBracketsKeymap, ...completionKeymap, ...historyKeymap, ...defaultKeymap]),
        EditorView.lineWrapping,
        look,
        // What scrolls is reached by the keyboard, in browsers too that do not count what can be edited.
        EditorView.contentAttributes.of({ tabindex: '0' }),
        told.of(EditorView.contentAttributes.of(attributes)),
        EditorView.updateListener.of(({ docChanged, state }) => {
          if (docChanged) onChange(state.doc.toString())
        }),
      ],
    }),
  })
  const select = (anchor: number, head: number) => view.dispatch({ selection: { anchor, head }, scrollIntoView: true })
  return {
    focus: () => view.focus(),
    insert(snippet) {
      view.dispatch(view.state.replaceSelection(snippet), { userEvent: 'input.paste', scrollIntoView: true })
      view.focus()
    },
    setText(text) {
      if (text !== view.state.doc.toString())
        view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: text } })
    },
    selectLine(line) {
      const { from, to } = lineRange(view.state.doc.toString(), line)
      select(from, to)
      view.focus()
    },
    describe: (changed) => view.dispatch({ effects: told.reconfigure(EditorView.contentAttributes.of(changed)) }),
    destroy: () => view.destroy(),
  }
}
