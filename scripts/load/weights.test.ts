import { expect, test } from 'vitest'
import { weigh } from './weights'

test("a page is weighed as a whole, and React's data in it on its own; markup inside scripts is no element", () => {
  const data = '<script nonce="n">self.__next_f.push([1,"<p>é</p>"])</script>'
  const page = `<main><p>Rating</p><script>"<b>"</script>${data}</main>`
  const { html, data: own, elements } = weigh(page)
  expect(html).toBe(Buffer.byteLength(page))
  expect(own).toBe(data.length + 1)
  expect(elements).toBe(2)
})
