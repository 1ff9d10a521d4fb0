export const pagination = {
  label: 'Sidor',
  previous: 'Föregående',
  next: 'Nästa',
  page: (number: number) => `Sida ${String(number)}`,
}
