import { expect, it } from 'vitest'
import { slateData } from '@/testing/data-blocks'
import { readDataBlock, writeDataBlock } from './data-block'

it('carries a data block through a prompt unchanged', () => {
  const data = slateData()
  expect(readDataBlock(`Some words.\n${writeDataBlock(data)}`)).toEqual(data)
  expect(readDataBlock('Some words.')).toBeNull()
})
