import * as real from 'next/server.js'
import { later } from './stand-in'

/** In place of next/server in integration tests. */
export const { NextRequest, NextResponse } = real
export const after = (task: (() => unknown) | Promise<unknown>) => {
  later.push(typeof task === 'function' ? task : () => task)
}
