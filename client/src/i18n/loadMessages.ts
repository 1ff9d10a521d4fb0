import type { Language } from './language.ts'
import type { CommonTexts, PageArea, PageTexts } from './MessageArea.ts'
import type { Messages } from './sv/svMessages.ts'

/** The texts of one language in the browser: what has been fetched, and how more is fetched. */
export interface BrowserMessages {
  readonly messages: Messages
  /** Adds areas to `messages`; resolves when they are there. Areas that are there already cost nothing. */
  readonly loadAreas: (areas: readonly PageArea[]) => Promise<void>
}

/** Fetches the common texts of one language. A browser carries the language it shows and the areas its pages use. */
export async function loadMessages(language: Language): Promise<BrowserMessages> {
  const { commonTexts, pageTexts } = await loadLanguage(language)
  const loaded: Partial<Messages> = { ...commonTexts }
  const loadArea = async (area: PageArea): Promise<void> => {
    if (loaded[area] === undefined) Object.assign(loaded, { [area]: await pageTexts[area]() })
  }
  return {
    // A page renders once its areas are there; pageTexts.test.ts holds that it names all that it uses.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    messages: loaded as Messages,
    loadAreas: async (areas) => {
      await Promise.all(areas.map(loadArea))
    },
  }
}

async function loadLanguage(
  language: Language,
): Promise<{ readonly commonTexts: CommonTexts; readonly pageTexts: PageTexts }> {
  return language === 'en' ? import('./en/enTexts.ts') : import('./sv/svTexts.ts')
}
