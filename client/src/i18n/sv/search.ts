export const search = {
  title: 'Exempel',
}
