/** Eleven-test of a burgerservicenummer (nine digits). */
export function isBsn(tekst: string): boolean {
  if (!/^\d{9}$/.test(tekst) || tekst === '000000000') return false
  const cijfers = Array.from(tekst, Number)
  const gewichten = [9, 8, 7, 6, 5, 4, 3, 2, -1]
  return cijfers.reduce((totaal, cijfer, i) => totaal + cijfer * (gewichten[i] ?? 0), 0) % 11 === 0
}
