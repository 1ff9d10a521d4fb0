import { expect, it } from 'vitest'
import { slugify } from './slugify.ts'

it.each([
  ['Håbo', 'habo'],
  ['Ängelholm', 'angelholm'],
  ['IOP: handläggningsordning', 'iop-handlaggningsordning'],
  ['Idéburet offentligt partnerskap (IOP)', 'ideburet-offentligt-partnerskap-iop'],
  ['O\u0308rebro', 'orebro'],
  ['  – ', ''],
])('makes %s an address: %s', (name, slug) => {
  expect(slugify(name)).toBe(slug)
})
