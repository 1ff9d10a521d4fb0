import { describe, expect, it } from 'vitest'
import { readSeedFiles } from '../../seeds/src/readSeedFiles.ts'
import { swedishSortKey } from './swedishSortKey.ts'

const collator = new Intl.Collator('sv', { sensitivity: 'base' })

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function compareKeys(a: string, b: string): number {
  return compareText(swedishSortKey(a), swedishSortKey(b))
}

describe('swedishSortKey', () => {
  it('puts å, ä and ö after z, in that order', () => {
    const names = ['Örebro', 'Zinkgruvan', 'Ängelholm', 'Ale', 'Åmål']
    expect(names.toSorted(compareKeys)).toEqual(['Ale', 'Zinkgruvan', 'Åmål', 'Ängelholm', 'Örebro'])
  })

  it('keeps v and w apart and sorts é with e', () => {
    expect(['Wa', 'Vb', 'Idéer', 'Va', 'Idea'].toSorted(compareKeys)).toEqual([
      'Idea',
      'Idéer',
      'Va',
      'Vb',
      'Wa',
    ])
  })

  it('gives the same key for composed and decomposed letters', () => {
    expect(swedishSortKey('A\u030Amål')).toBe(swedishSortKey('Åmål'))
  })

  it('orders every organisation name as the collator does', async () => {
    const files = await readSeedFiles()
    const names = [
      ...files.organisations.records.map(({ row }) => row.name),
      ...files.municipalities.records.map(({ row }) => row.fullName),
      ...files.regions.records.map(({ row }) => row.name),
    ]
    const keyed = names.map((name) => ({ name, key: swedishSortKey(name) }))
    const differing = keyed.flatMap((a) =>
      keyed
        .filter((b) => Math.sign(compareText(a.key, b.key)) !== Math.sign(collator.compare(a.name, b.name)))
        .map((b) => `${a.name} / ${b.name}`),
    )
    expect(differing).toEqual([])
  })
})
