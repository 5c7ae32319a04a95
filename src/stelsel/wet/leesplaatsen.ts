// The places where texts of the law were read. What was not read in one of them is `bekend` at most.
import type { Leesplaats } from '../../basis/grondslag.ts'

/** The whole Wmo 2015 as in force on 1 January 2026; not read of it: chapters 3a and 4, and 5.1.1 to 5.1.6. */
export const WMO_2026: Leesplaats = {
  naam: 'kopie van wetten.overheid.nl bij VNG Realisatie',
  link: 'https://github.com/VNG-Realisatie/GEMMA-kenniswerkplek/blob/main/sources/raw/2015-rijk-wmo.md',
  nagekekenOp: '2026-11-29',
}

/** The act as it was passed on 9 July 2014. Chapter 1 and 2 of it were held against the text of 2026, article by article. */
export const WMO_2014: Leesplaats = {
  naam: 'kopie van de wet zoals vastgesteld op 9 juli 2014, bij statengeneraal/laws-markdown',
  link: 'https://github.com/statengeneraal/laws-markdown/blob/master/wet/wet/maatschappelijke/ondersteuning/2015/BWBR0035362/README.md',
  nagekekenOp: '2026-11-29',
}

/** Without a date; the dwangsom in it is that of before 2019, so it is older than that. Read: 3:45 to 4:20. */
export const AWB_VOOR_2019: Leesplaats = {
  naam: 'kopie zonder datum van vóór 2019, bij statengeneraal/laws-markdown',
  link: 'https://github.com/statengeneraal/laws-markdown/blob/master/wet/algemene/wet/bestuursrecht/BWBR0005537/README.md',
  nagekekenOp: '2026-11-29',
}

/** Some articles, each with a link to the version of 1 January 2024. */
export const REGELRECHT: Leesplaats = {
  naam: 'artikelen in regelrecht van het ministerie van BZK',
  link: 'https://github.com/MinBZK/regelrecht/blob/main/corpus/regulation/nl/wet/algemene_wet_bestuursrecht/1994-01-01.yaml',
  nagekekenOp: '2026-11-29',
}

/** The history of the act: the text of an article, and since when there is such an article. */
export const PGAWB: Leesplaats = {
  naam: 'pgawb.nl',
  link: 'https://pgawb.nl/pg-awb-digitaal/',
  nagekekenOp: '2026-11-29',
}

/** The text of an article above the rulings about it, without a version. */
export const RECHTSPRAAK_BESTUURSRECHT: Leesplaats = {
  naam: 'rechtspraakbestuursrecht.nl',
  link: 'https://rechtspraakbestuursrecht.nl/',
  nagekekenOp: '2026-11-29',
}

/** Article 4:17 with the amounts since 2019; it warns that the act changes on 1 January 2026. */
export const DWANGSOM_2019: Leesplaats = {
  naam: 'pgawb.nl, rechtspraakbestuursrecht.nl en explore.law',
  link: 'https://pgawb.nl/pg-awb-digitaal/',
  nagekekenOp: '2026-11-23',
}

/** Article 5.4 as the Hoge Raad quotes it. */
export const HR_OVER_5_4: Leesplaats = {
  naam: 'de aanhaling in ECLI:NL:HR:2021:1452',
  link: 'https://deeplink.rechtspraak.nl/uitspraak?id=ECLI:NL:HR:2021:1452',
  nagekekenOp: '2026-11-23',
}

/** The whole act, without a date; of before the equated days of 2026. */
export const ATW_KOPIE: Leesplaats = {
  naam: 'kopie zonder datum bij statengeneraal/laws-markdown',
  link: 'https://github.com/statengeneraal/laws-markdown/blob/master/wet/algemene/termijnenwet/BWBR0002448/README.md',
  nagekekenOp: '2026-11-29',
}

/** The names of both royal decrees, which hold all their days. */
export const BESLUITEN_GELIJKSTELLING: Leesplaats = {
  naam: 'sterfgeval.nl, vraag 70745 (4 oktober 2025), dat de opschriften van beide besluiten aanhaalt',
  link: 'https://sterfgeval.nl/juridisch/overige/vragen-van-uitvaartondernemers/gemeentelijke-feestdag-bij-lijkbezorging-feestdagen-in-2026-2028/70745',
  nagekekenOp: '2026-11-29',
}
