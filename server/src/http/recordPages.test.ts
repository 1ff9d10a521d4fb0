import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestHub } from '../testing/startTestHub.ts'
import type { TestHub } from '../testing/startTestHub.ts'
import { valueAt, valuesAt } from '../testing/valuesAt.ts'

let hub: TestHub
beforeAll(async () => {
  hub = await startTestHub()
})
afterAll(async () => {
  await hub.close()
})

interface Page {
  readonly status: number
  readonly location: string | null
  /** The HTML of `main`. */
  readonly html: string
  /** What a reader sees of it, with single spaces. */
  readonly text: string
}

/** Asks for a page as a browser without script does; `mine` is the code of the chosen municipality. */
async function read(path: string, mine?: string): Promise<Page> {
  const response = await hub.ask(path, {
    headers: { accept: 'text/html', ...(mine === undefined ? {} : { cookie: `min_kommun=${mine}` }) },
    redirect: 'manual',
  })
  const html = /<main[\s\S]*<\/main>/.exec(await response.text())?.[0] ?? ''
  const text = html
    .replaceAll(/<script[\s\S]*?<\/script>/g, '')
    .replaceAll(/<!--.*?-->/g, '')
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/[\s\u00a0]+/g, ' ')
  return { status: response.status, location: response.headers.get('location'), html, text }
}

describe('the page of an example', () => {
  test('tells what the sources say, keeps the place of what they do not, and leads to the source', async () => {
    const { status, html, text } = await read('/exempel/frivilligcentrum-uddevalla')
    expect(status).toBe(200)
    expect(text).toMatch(
      /Behov .*ensamt.* Resultat Anges inte i källorna\. Det som inte fungerade .*hotad 2020/,
    )
    expect(text).toMatch(/Kostnad 200 000 kr IOP-avtal för 2021/)
    expect(html).toMatch(/href="#kalla-1"/)
    expect(html).toMatch(/id="kalla-1"[\s\S]*frivilligcentrum\.se/)
    expect(text).toContain('Så hänvisar du hit ”Frivilligcentrum Uddevalla”, Uddevalla kommun.')
  })
  test('tells search engines what the one that runs it is, and no more than the sources say', async () => {
    const types = async (slug: string) =>
      /"sourceOrganization":\{"@type":"(\w+)"/.exec((await read(`/exempel/${slug}`)).html)?.[1]
    expect(await types('frivilligcentrum-uddevalla')).toBe('GovernmentOrganization')
    expect(await types('vida-valj-inkludering-delaktighet-och-aktivitet')).toBe('Organization')
  })
  test('puts the one that runs it first among the parties, and says who gives what', async () => {
    const { text } = await read('/exempel/frivilligcentrum-uddevalla')
    expect(text).toMatch(/Samordning Uddevalla ansvarar Pengar: ja SPF Seniorerna anges inte/)
  })
  test('scales a yearly cost to the chosen municipality with the whole calculation, and says how alike they are', async () => {
    const { text } = await read('/exempel/harbarge-och-dagverksamhet-genom-iop', '1489')
    expect(text).toContain('Omräknat till Alingsås cirka 2 700 000 kr per år')
    expect(text).toContain(
      '3 700 000 kr delat på 58 344 invånare i Nyköping är 63,42 kr per invånare. Alingsås har 42 722 invånare.',
    )
    expect(text).toMatch(/Varför jämförbart: Nyköping är nummer \d+ av 289 i likhet med Alingsås\./)
  })
  test('does not scale a cost that is not one of a year', async () => {
    const { text } = await read('/exempel/frivilligcentrum-uddevalla', '1489')
    expect(text).not.toContain('Omräknat')
    expect(text).toContain('Varför jämförbart: Uddevalla')
  })
  test('keeps the editors’ goals apart from the source’s', async () => {
    const { text } = await read('/exempel/frivilligcentrum-uddevalla')
    expect(text).toMatch(/Står i källan Inget mål anges\. Redaktionens förslag .*God hälsa och välbefinnande/)
  })
})

describe('the page of a municipality', () => {
  test('gives the figures with place and year, and the twins with what they are alike in', async () => {
    const { text } = await read('/kommuner/1489-alingsas')
    expect(text).toMatch(/Folkmängd 42 722 .* 63 2024/)
    expect(text).toMatch(/1 Ängelholm skattekraft 254 tkr , folkmängd 45 110 0,41 inga ännu 2 Varberg/)
  })
  test('leads by its county and its group to the examples of each', async () => {
    const { html } = await read('/kommuner/1489-alingsas')
    for (const [parameter, name] of [
      ['lan', 'Västra Götalands län'],
      ['kommungrupp', 'Pendlingskommun nära storstad'],
    ] as const) {
      const [, address] = new RegExp(`<a href="([^"]*[?]${parameter}=[^"]*)">${name}</a>`).exec(html) ?? []
      const { status, text } = await read(address ?? '')
      expect([status, text.includes(name)]).toEqual([200, true])
    }
  })
  test('shows ten twins, and twenty when asked', async () => {
    const count = (html: string): number =>
      (html.match(/<tr><td[^>]*>\d+<\/td><th scope="row"/g) ?? []).length
    expect(count((await read('/kommuner/1489-alingsas')).html)).toBe(10)
    expect(count((await read('/kommuner/1489-alingsas?likhet=alla')).html)).toBe(20)
  })
  test('tells a decision from a proposal on the way into a network', async () => {
    const nacka = await read('/kommuner/0182-nacka')
    expect(nacka.text).toMatch(/Beslut \(har skett enligt källan\) Kommunstyrelsen . 14 jan 2019, § 18/)
    const alingsas = await read('/kommuner/1489-alingsas')
    expect(alingsas.text).toMatch(/Beslut \(framgår inte av källan\) Vård- och äldreomsorgsnämnden/)
  })
  test('has what the municipality found about itself, where it did', async () => {
    expect((await read('/kommuner/0126-huddinge')).text).toMatch(
      /Vad Huddinge har funnit .*Samordnare rekommenderas/,
    )
    expect((await read('/kommuner/0182-nacka')).text).toMatch(
      /Kartläggning 2021 .*Utmaningar .*Ofrivillig ensamhet/,
    )
    expect((await read('/kommuner/1489-alingsas')).text).not.toContain('har funnit')
  })
  test('leads to examples from its twins where it has none of its own', async () => {
    const { status, html, text } = await read('/kommuner/1292-angelholm')
    expect(status).toBe(200)
    expect(text).toContain('Navet känner inte till något exempel från Ängelholm ännu.')
    expect(html).toContain('/exempel?nara=1292&amp;tvillingar=1')
  })
  test.each([
    ['/kommuner/1489', '/kommuner/1489-alingsas'],
    ['/kommuner/1489-fel', '/kommuner/1489-alingsas'],
    ['/en/kommuner/0182-fel?likhet=alla', '/en/kommuner/0182-nacka?likhet=alla'],
  ])('moves from %s to its lasting address', async (path, lasting) => {
    const { status, location } = await read(path)
    expect([status, location]).toEqual([301, lasting])
  })
  test.each([
    ['/kommuner/9999', 'Ingen kommun har koden 9999'],
    ['/kommuner/182-nacka', 'fyra siffror'],
    ['/kommuner/nacka', 'Menade du Nacka ?'],
  ])('answers 404 at %s and says what is wrong', async (path, sentence) => {
    const { status, text } = await read(path)
    expect(status).toBe(404)
    expect(text).toContain(sentence)
  })
})

describe('the list of municipalities', () => {
  const rows = (html: string): number => (html.match(/<th scope="row"/g) ?? []).length

  test('leads to the region of each county, and to all regions with how many examples each has', async () => {
    const { html, text } = await read('/kommuner')
    const { data } = await hub.query(
      '{ organisations(kinds: [REGION], first: 100) { totalCount edges { node { slug name practices(first: 1) { totalCount } } } } }',
    )
    const regions = valuesAt(data, 'organisations.edges.node')
    expect(regions).toHaveLength(Number(valueAt(data, 'organisations.totalCount')))
    for (const region of regions) {
      const address = `href="/organisationer/${String(valueAt(region, 'slug'))}"`
      // Once at its county, once in the list of regions.
      expect(html.split(address)).toHaveLength(3)
      expect(text).toContain(
        `${String(valueAt(region, 'name'))} ${String(valueAt(region, 'practices.totalCount'))} exempel`,
      )
    }
    expect(html).toContain('href="#regioner"')
  })

  test('has all 290, and the table the same counts as the map', async () => {
    const { html } = await read('/kommuner', '1489')
    expect(rows(html)).toBe(290)
    const onMap = [...html.matchAll(/<title>([^<]*), (\d+) exempel<\/title>/g)]
    expect(onMap.length).toBeGreaterThan(100)
    for (const [, name, count] of onMap)
      expect(html).toMatch(
        new RegExp(`>${name ?? ''}</a>(?:<span[^>]*>[^<]*</span>)?</th><td><a[^>]*>${count ?? ''}<`),
      )
  })
  test('marks the chosen municipality in words', async () => {
    expect((await read('/kommuner', '1489')).text).toContain('Alingsås min kommun')
  })
  test('finds by the beginning of the name, with plain letters too', async () => {
    expect(rows((await read('/kommuner?q=%C3%B6reb')).html)).toBe(1)
    expect(rows((await read('/kommuner?q=orebro')).html)).toBe(1)
    const none = await read('/kommuner?q=xyz')
    expect([none.status, none.text.includes('Ingen kommun börjar på ”xyz”')]).toEqual([200, true])
  })
  test('groups by county or letter in Swedish order', async () => {
    const headings = (html: string): string[] =>
      [...html.matchAll(/<th scope="rowgroup"[^>]*><span[^>]*>([^<]*)</g)].map((match) => match[1] ?? '')
    expect(headings((await read('/kommuner')).html)).toHaveLength(21)
    expect(headings((await read('/kommuner?ordna=bokstav')).html).slice(-4)).toEqual(['Y', 'Å', 'Ä', 'Ö'])
  })
})
