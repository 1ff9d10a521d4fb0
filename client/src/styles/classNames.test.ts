import { globSync, readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { expect, test } from 'vitest'

const SOURCES = new URL('../', import.meta.url).pathname

const read = (pattern: string) =>
  globSync(pattern, { cwd: SOURCES }).map((path) => {
    const file = resolve(SOURCES, path)
    return { path, file, text: readFileSync(file, 'utf8') }
  })

const components = read('**/*.tsx')
const sheets = read('**/*.module.css')

const matches = (text: string, pattern: RegExp) =>
  new Set([...text.matchAll(pattern)].map(([, name]) => name))

test.each(sheets.map(({ path, file, text }) => [path, { file, text }] as const))(
  '%s has every class that is worn, and no other',
  (_, { file, text }) => {
    const wearing = components.flatMap((component) =>
      [...component.text.matchAll(/import (\w+) from '(\.[^']*\.module\.css)'/g)]
        .filter(([, , path]) => resolve(dirname(component.file), path ?? '') === file)
        .map(([, name]) => ({ name: name ?? '', text: component.text })),
    )
    const rules = text.replaceAll(/\/\*[\s\S]*?\*\/|url\([^)]*\)|from '[^']*'/g, '')
    const defined = matches(rules, /\.([a-z][\w-]*)/gi)
    const worn = new Set(
      wearing.flatMap(({ name, text }) => [...matches(text, new RegExp(`\\b${name}\\.(\\w+)`, 'g'))]),
    )
    expect(worn.difference(defined)).toEqual(new Set())
    // A class that is chosen by its name, or built upon by another sheet, may be any of them.
    const isOpen = wearing.length === 0 || wearing.some(({ name, text }) => text.includes(`${name}[`))
    expect(isOpen ? new Set() : defined.difference(worn)).toEqual(new Set())
  },
)
