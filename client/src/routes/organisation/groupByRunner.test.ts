import { expect, test } from 'vitest'
import { groupByRunner } from './groupByRunner.ts'

function partnership(place: string, title: string) {
  return {
    contributions: [],
    practice: {
      id: `${place} ${title}`,
      slug: title,
      title,
      startYear: null,
      endYear: null,
      form: null,
      status: null,
      organisation: { id: place, name: place, slug: place, kind: 'MUNICIPALITY' as const },
    },
  }
}

test('places stand in Swedish order with their practices by title', () => {
  const groups = groupByRunner([
    partnership('Älmhult', 'Mötesplats'),
    partnership('Åmål', 'Café'),
    partnership('Älmhult', 'Bidrag'),
    partnership('Alingsås', 'Råd'),
  ])
  expect(groups.map(({ runner }) => runner.name)).toEqual(['Alingsås', 'Åmål', 'Älmhult'])
  expect(groups.at(-1)?.partnerships.map(({ practice }) => practice.title)).toEqual(['Bidrag', 'Mötesplats'])
})
