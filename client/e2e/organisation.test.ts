import { expect, test } from 'vitest'
import { openHydrated } from './testing/openHydrated.ts'
import { shareBrowser } from './testing/shareBrowser.ts'

const openTab = shareBrowser()

test('an association is shown in all places where it takes part, with form, years and contribution in each', async () => {
  await using tab = await openTab({ scripts: false })
  const { page } = tab
  const answer = await page.request.post('/graphql', {
    data: {
      query: `{ organisation(slug: "roda-korset") { partnerships { contributions { label } practice { title startYear endYear
        form { label } organisation { name kind } } } } }`,
    },
  })
  interface Partnership {
    readonly contributions: readonly { readonly label: string }[]
    readonly practice: {
      readonly title: string
      readonly startYear: number | null
      readonly endYear: number | null
      readonly form: { readonly label: string } | null
      readonly organisation: { readonly name: string; readonly kind: string }
    }
  }
  const { data }: { data: { organisation: { partnerships: readonly Partnership[] } } } = await answer.json()
  const { partnerships } = data.organisation
  expect(partnerships.length).toBeGreaterThan(5)

  await page.goto('/organisationer/roda-korset')
  const section = page.getByRole('region', { name: 'Samarbeten' })
  for (const { practice, contributions } of partnerships) {
    const line = await section.getByRole('listitem').filter({ hasText: practice.title }).first().innerText()
    for (const { label } of contributions) expect(line.toLowerCase()).toContain(label.toLowerCase())
    expect(line).toContain(practice.form?.label ?? 'anges inte')
    for (const year of [practice.startYear, practice.endYear].filter((one) => one !== null))
      expect(line).toContain(String(year))
  }

  const counts = new Map<string, number>()
  for (const { practice } of partnerships)
    if (practice.organisation.kind === 'MUNICIPALITY')
      counts.set(practice.organisation.name, (counts.get(practice.organisation.name) ?? 0) + 1)
  const map = page.getByRole('group', { name: /^Karta: \d+ kommun/ })
  const places = await map
    .locator('a[data-place]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('aria-label') ?? ''))
  expect(places.toSorted()).toEqual(
    Array.from(counts, ([name, count]) => `${name}, ${String(count)} exempel`).toSorted(),
  )
})

test('the map and the places of an association mark each other, by pointer and by keyboard', async () => {
  await using tab = await openTab()
  const { page, troubles } = tab
  await openHydrated(page, '/organisationer/roda-korset')
  const map = page.getByRole('group', { name: /^Karta: \d+ kommun/ })
  const group = page.getByRole('region', { name: 'Samarbeten' }).locator('> div').nth(1)
  const name = await group.getByRole('heading').innerText()
  await group.hover()
  const code = await map.getByRole('link', { name: new RegExp(`^${name}, `) }).getAttribute('data-place')
  await expect.poll(async () => await map.locator('[data-marked]').getAttribute('data-marked')).toBe(code)

  await page.mouse.move(5, 5)
  await map.locator('a[tabindex="0"]').focus()
  await page.keyboard.press('PageDown')
  const marked = page.locator('[data-brushed]')
  await expect.poll(async () => await marked.count()).toBe(1)
  expect(await marked.getByRole('heading').innerText()).toBe(name)
  await page.keyboard.press('Enter')
  await expect.poll(() => new URL(page.url()).pathname).toContain(`/kommuner/${code ?? ''}-`)
  expect(troubles).toEqual([])
})
