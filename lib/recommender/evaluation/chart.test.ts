import { expect, test } from 'vitest'
import { barChart } from './chart'

const bar = (label: string, mean: number, standardError: number, own = false) => ({ label, mean, standardError, own })
const numbers = (svg: string, pattern: RegExp) => [...svg.matchAll(pattern)].map(([, value]) => Number(value))

test('bars are as long as their means, beside each other in one scale, the longest with its error filling the width', () => {
  const svg = barChart('NDCG', [bar('a', 0.4, 0.1), bar('b', 0.2, 0, true)])
  expect(numbers(svg, /<rect [^>]*?width="([\d.]+)"/g)).toEqual([352, 176])
  expect(numbers(svg, /<rect x="(\d+)"/g)).toEqual([190, 190])
  expect(numbers(svg, /<rect x="\d+" y="(\d+)"/g)).toEqual([48, 78])
  expect(
    [...svg.matchAll(/<line x1="([\d.]+)" x2="([\d.]+)" y1="(\d+)" y2="(\d+)"/g)].map(([, ...at]) => at.map(Number)),
  ).toEqual([
    [454, 630, 58, 58],
    [366, 366, 88, 88],
  ])
  expect([...svg.matchAll(/class="(own|other)"/g)].map(([, kind]) => kind)).toEqual(['other', 'own'])
  expect([...svg.matchAll(/<text x="([\d.]+)" y="(\d+)"[^>]*>([^<]*)<\/text>/g)].map(([, ...text]) => text)).toEqual([
    ['12', '26', 'NDCG'],
    ['180', '63', 'a'],
    ['638.0', '63', '.4000'],
    ['180', '93', 'b'],
    ['374.0', '93', '.2000'],
  ])
  expect(svg).toMatch(/^<svg [^>]*viewBox="0 0 720 120" role="img" aria-label="NDCG">/)
})

test('signs of the language of pages are written as signs, and bars of nothing have no length', () => {
  const svg = barChart('<a & "b">', [bar('c > d', 0, 0)])
  expect(svg).toContain('aria-label="&#60;a &#38; &#34;b&#34;&#62;"')
  expect(svg).toContain('>c &#62; d<')
  expect(numbers(svg, /<rect [^>]*?width="([\d.]+)"/g)).toEqual([0])
})
