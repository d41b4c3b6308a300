import { expect, test } from 'vitest'
import { formValues, hasTooManyFields, keptValues, MOST_FIELDS } from './form-values'

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

/** A form that counts how often it is gone through and how many fields are taken. */
function counted(fields: number) {
  const form = formOf(...Array.from({ length: fields }, (_, place): [string, string] => [`name${place}`, 'x']))
  const counts = { passes: 0, taken: 0, getAll: 0 }
  const counting = <Value>(values: () => IterableIterator<Value>) =>
    function* () {
      counts.passes++
      for (const value of values()) {
        counts.taken++
        yield value
      }
    }
  const entries = counting(() => FormData.prototype.entries.call(form))
  const watched = Object.assign(form, {
    keys: counting(() => FormData.prototype.keys.call(form)),
    entries,
    [Symbol.iterator]: entries,
    getAll: () => {
      counts.getAll++
      return []
    },
  })
  return { form: watched as FormData, counts }
}

test.each([10, 100, MOST_FIELDS])('a form of %i fields is read in one pass', (fields) => {
  const { form, counts } = counted(fields)
  expect(Object.keys(formValues(form))).toHaveLength(fields)
  expect(counts).toEqual({ passes: 1, taken: fields, getAll: 0 })
})

test.each([MOST_FIELDS + 1, 10_000])('of a form of %i fields no more is looked at than may be', (fields) => {
  const { form, counts } = counted(fields)
  expect(hasTooManyFields(form)).toBe(true)
  expect(Object.keys(formValues(form))).toHaveLength(MOST_FIELDS)
  expect(counts).toEqual({ passes: 2, taken: 2 * (MOST_FIELDS + 1), getAll: 0 })
})

test('as many fields as may be are not too many', () => {
  expect(hasTooManyFields(counted(MOST_FIELDS).form)).toBe(false)
})
