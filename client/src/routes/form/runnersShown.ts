const FEW = 12
const MOST = 100

/** How many of those who use a form the address asks for. */
export function runnersShown(parameters: URLSearchParams): number {
  return parameters.get('anvands') === 'alla' ? MOST : FEW
}
