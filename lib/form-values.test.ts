import { expect, test } from 'vitest'
import { formValues, keptValues } from './form-values'

function formOf(...entries: [string, string | File][]): FormData {
  const form = new FormData()
  for (const [name, value] of entries) form.append(name, value)
  return form
}

test('a name used once is a value, used more often a list in order', () => {
  expect(formValues(formOf(['tone', 'WARM'], ['avoid', 'gore'], ['avoid', 'flashing']))).toEqual({
    tone: 'WARM',
    avoid: ['gore', 'flashing'],
  })
})

test('what the framework adds to a form is left out', () => {
  expect(formValues(formOf(['$ACTION_ID_abc', ''], ['$ACTION_REF_1', ''], ['name', 'Ada']))).toEqual({ name: 'Ada' })
})

test('a chosen file is a value, a field without one has none', () => {
  const photo = new File(['x'], 'x.png')
  expect(formValues(formOf(['name', 'Ada'], ['photo', photo]))).toEqual({ name: 'Ada', photo })
  expect(formValues(formOf(['name', 'Ada'], ['photo', new File([], '')]))).toEqual({ name: 'Ada', photo: undefined })
})

test('an empty field is an empty text, not a missing one', () => {
  expect(formValues(formOf(['value', '']))).toEqual({ value: '' })
})

test('a field cannot change what kind of object the values are', () => {
  const values = formValues(formOf(['__proto__', 'a'], ['__proto__', 'b'], ['name', 'Ada']))
  expect(Object.getPrototypeOf(values)).toBe(Object.prototype)
  expect(values.name).toBe('Ada')
})

test('what was typed is kept to show again, but no password and nothing that is no text', () => {
  expect(
    keptValues({
      email: 'ada@example.org',
      password: 'x',
      newPassword: 'x',
      PASSWORD_AGAIN: 'x',
      avoid: ['gore'],
      age: 3,
    }),
  ).toEqual({ email: 'ada@example.org' })
})

test.each([null, undefined, 'text', 7])('of %j nothing is kept', (values) => expect(keptValues(values)).toEqual({}))
