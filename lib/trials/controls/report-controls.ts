import { type Control, controls, type Effect, type Site } from './controls'
import type { SaidByPerson } from './said-context'

export type ControlFigures = {
  control: Control
  /** Everybody whose list gave the control something to do. */
  effects: Effect[]
}

export function measureControls(site: Site, people: readonly SaidByPerson[]): ControlFigures[] {
  return controls.map((control) => ({
    control,
    effects: people.flatMap((person) => control.measure(site, person) ?? []),
  }))
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)

/** One row a control: what it is to do, for how many people it does, and the films it is about without it and with it. */
export function controlTable(figures: readonly ControlFigures[]): { header: string[]; rows: string[][] } {
  return {
    header: ['control', 'aim', 'people', 'kept for', 'films without', 'films with', 'change'],
    rows: figures.map(({ control, effects }) => {
      const before = sum(effects.map((effect) => effect.without))
      const after = sum(effects.map((effect) => effect.with))
      return [
        control.name,
        control.aim,
        `${effects.length}`,
        `${effects.filter(({ holds }) => holds).length}`,
        `${before}`,
        `${after}`,
        before === 0 ? '' : `${Math.round((100 * (after - before)) / before)} %`,
      ]
    }),
  }
}
