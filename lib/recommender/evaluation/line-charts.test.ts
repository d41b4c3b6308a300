import { expect, test } from 'vitest'
import { lineCharts } from './line-charts'

const panel = {
  title: 'A list: milliseconds',
  across: 'films',
  lines: [
    {
      name: '5 liked & more',
      points: [
        { x: 1_000, y: 0.5 },
        { x: 10_000, y: 5 },
        { x: 100_000, y: 50 },
      ],
    },
    {
      name: '50 liked',
      points: [
        { x: 1_000, y: 0.5 },
        { x: 100_000, y: 50 },
      ],
    },
  ],
}

const pointsOf = (svg: string) =>
  [...svg.matchAll(/points="([^"]*)"/g)].map(([, list = '']) =>
    list.split(' ').map((point) => point.split(',').map(Number)),
  )

test('what grows in proportion is a straight line, from the lower left corner to the upper right', () => {
  const [[low, middle, high] = []] = pointsOf(lineCharts('Cost', [panel]))
  const [lowX = 0, lowY = 0] = low ?? []
  const [middleX = 0, middleY = 0] = middle ?? []
  const [highX = 0, highY = 0] = high ?? []
  expect(middleX).toBeCloseTo((lowX + highX) / 2, 0)
  expect(middleY).toBeCloseTo((lowY + highY) / 2, 0)
  expect(highX).toBeGreaterThan(lowX)
  expect(highY).toBeLessThan(lowY)
})

test('names are shown as text, and those of lines that end together stand apart', () => {
  const svg = lineCharts('Cost', [panel])
  const ends = [...svg.matchAll(/y="([\d.]+)" dx="8"[^>]*>([^<]*)</g)].map(([, y, name]) => ({ y: Number(y), name }))
  expect(ends.map(({ name }) => name)).toEqual(['5 liked &#38; more', '50 liked'])
  expect(Math.abs((ends[0]?.y ?? 0) - (ends[1]?.y ?? 0))).toBeGreaterThanOrEqual(15)
})

test('axes are marked at ones, threes and tens', () => {
  const svg = lineCharts('Cost', [panel])
  const marks = [...svg.matchAll(/text-anchor="middle">([^<]*)</g)].map(([, text]) => text)
  expect(marks).toEqual(['1k', '3k', '10k', '30k', '100k'])
})

test('panels stand one under the other', () => {
  const [first, , second] = pointsOf(lineCharts('Cost', [panel, panel]))
  expect((second?.[0]?.[1] ?? 0) - (first?.[0]?.[1] ?? 0)).toBeCloseTo(360, 5)
})
