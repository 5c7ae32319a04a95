/** Style of a letter that stands alone, on screen and on paper. Pages of ours bring their own for the same class names. */
export const BRIEF_STIJL = `
:root { color-scheme: light }
* { box-sizing: border-box }
body { margin: 0; font: 1.125rem/1.55 "Noto Sans", "Segoe UI", Arial, sans-serif; color: #1a1a1a; background: #fff }
main { max-width: 44rem; overflow-wrap: anywhere; margin: 0 auto; padding: 1.5rem 1.25rem 4rem }
p { margin: 0 0 0.9rem }
h1 { font-size: 1.7rem; line-height: 1.25; color: #154273; margin: 2.2rem 0 1rem }
h2 { font-size: 1.25rem; line-height: 1.3; color: #154273; margin: 2rem 0 0.6rem }
h3 { font-size: 1.125rem; line-height: 1.3; margin: 1.5rem 0 0.4rem }
a { color: #154273; text-underline-offset: 0.15em }
ul, ol { margin: 0 0 1rem; padding-left: 1.5rem }
li { margin-bottom: 0.35rem }
.kt-brief__gemeente { font-size: 1.35rem; font-weight: 700; color: #154273; margin: 0 }
.kt-brief__afzender { font-size: 0.95rem; color: #454545; margin-bottom: 2rem }
.kt-brief__adressering { display: flex; flex-wrap: wrap; gap: 1.5rem 3rem; justify-content: space-between }
.kt-brief__kenmerken { font-size: 0.95rem }
.kt-brief__kenmerken p { margin: 0 0 0.2rem }
.kt-brief__kort { background: #edf1f5; border-left: 4px solid #154273; padding: 1rem 1.25rem 0.4rem; margin: 1.4rem 0 }
.kt-brief__kort h2 { margin-top: 0 }
.kt-brief__adres { border-left: 3px solid #8fa5bb; padding-left: 0.9rem }
.kt-brief__citaat { margin: 0 0 1rem; border-left: 3px solid #8fa5bb; padding-left: 0.9rem; font-style: italic }
.kt-brief__citaat p { margin: 0 }
.kt-brief__tabelvak { overflow-x: auto; overflow-wrap: normal; margin: 0 0 1.4rem }
.kt-brief__tabel { width: 100%; border-collapse: collapse; font-size: 1rem }
.kt-brief__tabel caption { text-align: left; padding-bottom: 0.5rem }
.kt-brief__tabel th, .kt-brief__tabel td { text-align: left; vertical-align: top; padding: 0.5rem 0.6rem; border-top: 1px solid #8fa5bb }
.kt-brief__tabel th { background: #edf1f5; border-top: 2px solid #154273 }
.kt-brief__tabel tbody tr:last-child td { border-bottom: 2px solid #154273 }
.kt-brief__uitkomst td { font-weight: 700; background: #edf1f5 }
.kt-brief__bron { font-size: 0.85em; white-space: nowrap }
.kt-brief__slot { margin-top: 2.4rem; break-inside: avoid }
@media print {
  @page { size: A4; margin: 2cm 2.4cm }
  body { font-size: 11pt }
  main { max-width: none; padding: 0 }
  h2, h3 { break-after: avoid }
  tr, .kt-brief__kort { break-inside: avoid }
  .kt-brief__bron { display: none }
  .kt-brief__kort, .kt-brief__tabel th, .kt-brief__uitkomst td { print-color-adjust: exact }
}
`
