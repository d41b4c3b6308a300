import { describe, expect, test } from 'vitest'
import { looksLikeJson, parseJson } from './loose-json'

describe('JSON as programs leave it', () => {
  test.each([
    ['as it should be', '[{"a":1}]', [{ a: 1 }]],
    ['commas before what closes', '{"a": [1, 2,], "b": 3,}', { a: [1, 2], b: 3 }],
    ['a value that is set', 'window.films = [{"a":1}];\n', [{ a: 1 }]],
    ['a constant', 'const films = {"a": 1}', { a: 1 }],
    ['an answer that calls back', 'callback({"a": 1});', { a: 1 }],
    ['one object a line', '{"a":1}\n{"a":2}\n', [{ a: 1 }, { a: 2 }]],
    ['objects over several lines', '{\n "a": 1\n}\n{\n "a": "}{"\n}', [{ a: 1 }, { a: '}{' }]],
    ['objects with commas between', '{"a":1},\n{"a":2},', [{ a: 1 }, { a: 2 }]],
    ['marks in texts', '{"a":"x \\" , ]",}', { a: 'x " , ]' }],
  ])('%s', (_, text, value) => expect(parseJson(text)).toEqual(value))

  test.each(['{"a": [', '[{"a":1}, {"a"', '{"a":1} and more', "[{'a': 1}]", ']['])('refused: %s', (text) =>
    expect(() => parseJson(text)).toThrow('damaged or cut off'),
  )
})

test.each([
  ['[1]', true],
  ['{"a":1}', true],
  ['window.YTD.films.part0 = [', true],
  ['jsonp_12({', true],
  ['Title,Year', false],
  ['Heat (1995) [4K]', false],
])('looks like JSON: %s', (text, looks) => expect(looksLikeJson(text)).toBe(looks))
