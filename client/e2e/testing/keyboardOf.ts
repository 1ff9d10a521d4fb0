import type { Locator, Page } from 'playwright-core'

/** More stops than the longest way through a page's controls. */
const MOST_STOPS = 400

/** A person who has a keyboard only. */
export interface Keyboard {
  /** Goes on with Tab until the control has focus. Throws when it never does, or when focus cannot be seen there. */
  readonly tabTo: (control: Locator) => Promise<void>
  readonly press: (key: string) => Promise<void>
  readonly type: (text: string) => Promise<void>
}

/** The keyboard of a page. */
export function keyboardOf(page: Page): Keyboard {
  const press = async (key: string): Promise<void> => await page.keyboard.press(key)
  return {
    press,
    type: async (text) => await page.keyboard.type(text),
    async tabTo(control) {
      for (let stop = 0; stop < MOST_STOPS; stop++) {
        const at = await control.evaluate((element) => element === document.activeElement)
        if (at) {
          if (await isFocusVisible(control)) return
          throw new Error(`Focus cannot be seen on ${String(control)}.`)
        }
        await press('Tab')
      }
      throw new Error(`Tab never comes to ${String(control)}.`)
    },
  }
}

/** An outline, or a change of the frame, stands around what has focus. */
async function isFocusVisible(control: Locator): Promise<boolean> {
  return await control.evaluate((element) => {
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element)
    const outlined = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2
    return element.matches(':focus-visible') && (outlined || boxShadow !== 'none')
  })
}
