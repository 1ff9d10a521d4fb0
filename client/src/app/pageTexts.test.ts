import { existsSync, readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { svMessages } from '../i18n/sv/svMessages.ts'
import { commonTexts } from '../i18n/sv/svTexts.ts'
import { PAGE_TEXTS } from './pageTexts.ts'

const CLIENT = resolve(import.meta.dirname, '../..')
const PAGE_AREAS: ReadonlySet<string> = new Set(
  Object.keys(svMessages).filter((area) => !(area in commonTexts)),
)

/** The module and everything that it imports, directly or through others. */
function collectModules(file: string, seen = new Map<string, string>()): ReadonlyMap<string, string> {
  if (seen.has(file) || !existsSync(file)) return seen
  const text = readFileSync(file, 'utf8')
  seen.set(file, text)
  for (const [, path = ''] of text.matchAll(/(?:from|import)\s*\(?'(\.[^']+\.tsx?)'/g))
    collectModules(resolve(dirname(file), path), seen)
  return seen
}

/** The areas that a module takes out of the catalogue, in the ways that they are written. */
function listAreas(text: string): readonly string[] {
  if (!/\bMessages\b|useMessages/.test(text)) return []
  const direct = [...text.matchAll(/useMessages\(\)\.(\w+)/g)].map(([, area = '']) => area)
  const taken = [...text.matchAll(/\{([^{}]*)(?:\{[^{}]*\}[^{}]*)*\} = useMessages\(\)[^.]/g)].flatMap(
    ([taking]) => [...taking.matchAll(/(\w+)/g)].map(([, area = '']) => area),
  )
  const whole = /\bmessages(: Messages| = useMessages\(\)\n)/.test(text)
    ? [...text.matchAll(/\bmessages\.(\w+)/g)].map(([, area = '']) => area)
    : []
  const typed = [...text.matchAll(/\bMessages\['(\w+)'\]/g)].map(([, area = '']) => area)
  return [...direct, ...taken, ...whole, ...typed].filter((area) => PAGE_AREAS.has(area))
}

describe('the texts of a page', () => {
  test.each(Object.entries(PAGE_TEXTS))('%s names all areas that it uses', (page, named) => {
    const modules = [...collectModules(resolve(CLIENT, page))].filter(([file]) => !file.includes('/i18n/'))
    const used = new Set(modules.flatMap(([, text]) => listAreas(text)))
    expect([...used].filter((area) => !named.some((one) => one === area))).toEqual([])
  })
})
