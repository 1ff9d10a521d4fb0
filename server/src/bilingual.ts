import type { Language } from './errors.ts'

/** Something of a vocabulary that has a label in each language. */
interface Labelled {
  readonly labelSv: string
  readonly labelEn: string
}

/** Something of a register that has a name in each language. */
interface Named {
  readonly nameSv: string
  readonly nameEn: string
}

/** The label in the reader's language. */
export function labelIn(language: Language, { labelSv, labelEn }: Labelled): string {
  return language === 'sv' ? labelSv : labelEn
}

/** The name in the reader's language. */
export function nameIn(language: Language, { nameSv, nameEn }: Named): string {
  return language === 'sv' ? nameSv : nameEn
}
