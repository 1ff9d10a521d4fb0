import { useState } from 'react'

/**
 * State of a control that follows the address but may run ahead of it: the person's choice shows at once, and what
 * the address says next is shown when it changes.
 */
export function useAheadOfAddress<Value>(
  inAddress: Value,
): readonly [shown: Value, show: (value: Value) => void] {
  const [shown, setShown] = useState(inAddress)
  const [known, setKnown] = useState(inAddress)
  if (known !== inAddress) {
    setKnown(inAddress)
    setShown(inAddress)
    return [inAddress, setShown]
  }
  return [shown, setShown]
}
