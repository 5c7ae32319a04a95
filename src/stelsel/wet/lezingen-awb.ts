// Which text of the Awb was read for which days. What is not here was not read.
import type { Leesplaats, Tekstperiode } from '../../basis/grondslag.ts'
import type { awbArtikelen } from './artikelen-awb.ts'
import { AWB_VOOR_2019, DWANGSOM_2019, PGAWB, RECHTSPRAAK_BESTUURSRECHT, REGELRECHT } from './leesplaatsen.ts'

type AwbSleutel = keyof typeof awbArtikelen

const VOOR_2026 = '2025-12-31'
/** On this day the act changed (Wet modernisering elektronisch bestuurlijk verkeer). */
const VERANDERD = '2026-01-01'
/** What an undated source shows has a version that nobody knows. */
const ONBEKENDE_VERSIE = 'niet vermeld'

const AANGENOMEN =
  'De Awb is op 1 januari 2026 veranderd. Aangenomen is dat dit artikel gelijk bleef; de tekst van daarna is niet gelezen.'

/** Read in an older version; for the days since the change of 2026 it is taken to read the same. */
function ongewijzigd(
  vanaf: string,
  versie: string,
  gelezenIn: Leesplaats,
  opmerking?: string,
): readonly Tekstperiode[] {
  const gelezen = { versie, zekerheid: 'gezien', gelezenIn } as const
  return [
    { ...gelezen, vanaf, totEnMet: VOOR_2026, ...(opmerking === undefined ? {} : { opmerking }) },
    { ...gelezen, vanaf: VERANDERD, opmerking: AANGENOMEN },
  ]
}

/** The source says no version, so it says nothing about days of before it was read: it is held for the law as it is now. */
function zonderVersie(gelezenIn: Leesplaats): readonly Tekstperiode[] {
  return [
    {
      vanaf: VERANDERD,
      versie: ONBEKENDE_VERSIE,
      zekerheid: 'gezien',
      gelezenIn,
      opmerking: `De bron zegt niet van welke dag de tekst is. ${AANGENOMEN}`,
    },
  ]
}

/** As `zonderVersie`, and the same in an undated copy of before 2019: so it is held for all days of the Wmo 2015. */
function ookVoor2019(gelezenIn: Leesplaats): readonly Tekstperiode[] {
  return ongewijzigd(
    '2015-01-01',
    ONBEKENDE_VERSIE,
    gelezenIn,
    'De bron zegt niet van welke dag de tekst is; in een kopie van vóór 2019 staat hetzelfde.',
  )
}

const OOK_IN_KOPIE = 'In een kopie van vóór 2019 staat hetzelfde.'

/** The amounts went up in 2019; of the text of 2026 nobody knows here whether the dwangsom is still the same. */
const DWANGSOM: readonly Tekstperiode[] = [
  {
    vanaf: '2009-10-01',
    totEnMet: '2018-12-31',
    versie: ONBEKENDE_VERSIE,
    zekerheid: 'gezien',
    gelezenIn: AWB_VOOR_2019,
    opmerking: 'Toen 20, 30 en 40 euro per dag.',
  },
  {
    vanaf: '2019-01-01',
    totEnMet: VOOR_2026,
    versie: '2019-01-01',
    zekerheid: 'gezien',
    gelezenIn: DWANGSOM_2019,
  },
  {
    vanaf: VERANDERD,
    versie: VERANDERD,
    zekerheid: 'bekend',
    opmerking: 'De Awb is op 1 januari 2026 veranderd. De tekst van dit artikel van daarna is niet gelezen.',
  },
]

/** Known to have changed, and read neither before nor after. */
function veranderd(opmerking: string): readonly Tekstperiode[] {
  return [
    {
      totEnMet: VOOR_2026,
      versie: '',
      zekerheid: 'bekend',
      opmerking: 'De tekst van vóór 2026 is niet gelezen.',
    },
    { vanaf: VERANDERD, versie: VERANDERD, zekerheid: 'bekend', opmerking },
  ]
}

const LEZINGEN = {
  'awb-2:13': veranderd('Deze regels zijn op 1 januari 2026 veranderd; de nieuwe tekst is niet gelezen.'),
  'awb-2:17': veranderd('Deze regels zijn op 1 januari 2026 veranderd; de nieuwe tekst is niet gelezen.'),
  'awb-3:45': ongewijzigd('1994-01-01', '1994-01-01', PGAWB, OOK_IN_KOPIE),
  'awb-3:46': ongewijzigd('1994-01-01', '2024-01-01', REGELRECHT, OOK_IN_KOPIE),
  'awb-3:47': ongewijzigd('1994-01-01', '1994-01-01', PGAWB, OOK_IN_KOPIE),
  'awb-3:49': ookVoor2019(PGAWB),
  'awb-4:3a': [
    {
      vanaf: '2015-01-01',
      totEnMet: '2018-12-31',
      versie: ONBEKENDE_VERSIE,
      zekerheid: 'gezien',
      gelezenIn: AWB_VOOR_2019,
    },
    { vanaf: '2019-01-01', totEnMet: VOOR_2026, versie: '', zekerheid: 'bekend' },
    {
      vanaf: VERANDERD,
      versie: VERANDERD,
      zekerheid: 'bekend',
      opmerking: 'Dit artikel kan op 1 januari 2026 zijn veranderd; de tekst van daarna is niet gelezen.',
    },
  ],
  'awb-4:15': ookVoor2019(RECHTSPRAAK_BESTUURSRECHT),
  'awb-4:15-2': ookVoor2019(RECHTSPRAAK_BESTUURSRECHT),
  'awb-4:17-1': DWANGSOM,
  'awb-4:17-2': DWANGSOM,
  'awb-4:17-3': DWANGSOM,
  'awb-4:17-6': DWANGSOM,
  'awb-6:7': ongewijzigd('2024-01-01', '2024-01-01', REGELRECHT),
  'awb-6:8': ongewijzigd('1994-01-01', '1994-01-01', PGAWB),
  'awb-6:9': zonderVersie(RECHTSPRAAK_BESTUURSRECHT),
  'awb-6:9-2': zonderVersie(RECHTSPRAAK_BESTUURSRECHT),
  'awb-7:10-1': zonderVersie(RECHTSPRAAK_BESTUURSRECHT),
  'awb-7:10-3': zonderVersie(RECHTSPRAAK_BESTUURSRECHT),
  'awb-7:14': zonderVersie(PGAWB),
  'awb-10:1': ongewijzigd('1998-01-01', '1998-01-01', PGAWB),
  'awb-10:10': ongewijzigd('1998-01-01', '1998-01-01', PGAWB),
} satisfies Partial<Record<AwbSleutel, readonly Tekstperiode[]>>

/** By key; an article that was not read at all is not in it. */
export const AWB_PERIODEN: ReadonlyMap<string, readonly Tekstperiode[]> = new Map(Object.entries(LEZINGEN))
