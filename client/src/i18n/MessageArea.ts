import type { Messages } from './sv/svMessages.ts'

/** Areas of the catalogue that the frame and the parts of any page use: every page carries them. */
type CommonArea = 'errors' | 'facts' | 'layout' | 'map' | 'pagination' | 'records'

/** Areas that only some pages use: a page carries those that it names in `app/pageTexts.ts`. */
export type PageArea = Exclude<keyof Messages, CommonArea>

/** The common areas of one language. */
export type CommonTexts = Pick<Messages, CommonArea>

/** How each of the other areas of one language is fetched. */
export type PageTexts = { readonly [Area in PageArea]: () => Promise<Messages[Area]> }
