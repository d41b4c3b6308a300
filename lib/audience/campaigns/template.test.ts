import { expect, test } from 'vitest'
import { startingBody, startingSubject } from './schema'
import { letterProblems, renderBody, renderSubject } from './template'

const film = {
  title: 'Ikiru',
  year: 1952,
  by: 'Akira Kurosawa',
  minutes: 143,
  reason: 'Quiet.',
  link: 'https://a/ikiru',
}

test('what a draft begins with is a letter that may be sent', () => {
  expect(letterProblems('subject', startingSubject)).toEqual([])
  expect(letterProblems('body', startingBody)).toEqual([])
})

test.each([
  ['{{ film.title }} {{ film.link }}', 'There is no variable “film'],
  ['{% for film in films %}{{ film.title }} {{ film.link }} {{ film.price }}{% endfor %}', 'price'],
  ['{% for film in films %}{{ film.title }}', 'Something is opened and not closed'],
  ['{% render "secret" %}', 'There is no tag'],
  ['{% for film in films %}{{ film.title }}{% endfor %}', 'Name each film and its page'],
  ['{{ films.first.title }} {{ films.first.link }}', 'Name each film and its page'],
  ['{{ person.email }}', 'There is no variable “person.email”'],
])('the text %j is refused: %s', (body, why) => {
  expect(letterProblems('body', body).join(' ')).toContain(why)
})

test('a subject that comes out empty for somebody is refused, and says so of itself', () => {
  expect(letterProblems('subject', '{% if name != "" %}For {{ name }}{% endif %}').join(' ')).toContain(
    'comes out empty',
  )
})

test('a subject is one line, whatever a title holds', () => {
  const values = { name: '', site: 'Matinee', films: [{ ...film, title: 'Two\r\nBcc: eve@matinee.test' }] }
  expect(renderSubject(startingSubject, values)).toBe('Two Bcc: eve@matinee.test, and why it may be your film')
})

test('what somebody calls themselves is no template', () => {
  const text = renderBody(startingBody, { name: '{{ films }}', site: 'Matinee', films: [film] })
  expect(text).toContain('Hello {{ films }},')
  expect(text).toContain('Ikiru (1952), Akira Kurosawa, 143 minutes\nQuiet.\nhttps://a/ikiru')
})
