import { expect, test } from 'vitest'
import { html } from './own-html'

test('what is put in stays text, in contents and in attributes', () => {
  const title = `"Tom" & 'Jerry' <script>alert(1)</script>`
  const drawn = html`<p title="${title}">${title}</p>`.text
  const text = '&quot;Tom&quot; &amp; &#39;Jerry&#39; &lt;script&gt;alert(1)&lt;/script&gt;'
  expect(drawn).toBe(`<p title="${text}">${text}</p>`)
})

test('markup of ours stays markup, one or many, and what is not there is nothing', () => {
  const items = ['a', '<b>'].map((item) => html`<li>${item}</li>`)
  expect(html`<ul>${items}</ul>${html`<hr/>`}${false}${undefined}${0}`.text).toBe(
    '<ul><li>a</li><li>&lt;b&gt;</li></ul><hr/>0',
  )
})

test('markup that somebody writes into a text is escaped again', () => {
  expect(html`<p>${'&lt;b&gt;'}</p>`.text).toBe('<p>&amp;lt;b&amp;gt;</p>')
})
