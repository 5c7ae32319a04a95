import { euro } from '../../../basis/euro.ts'
import { inWoorden, minuten, perJaar } from '../../../basis/minuten.ts'
import { findKaderVan } from '../../normen/kaders.ts'
import type { Normenkader } from '../../normen/normenkader.ts'
import type { Regeling } from '../../regeling/regeling.ts'
import { getVeldnaam, waardeInWoorden } from '../../regeling/veldnamen.ts'
import { gevolgenInVoorbeelden, tijdInWoorden } from './gevolg.ts'

/** One thing that is less for the inwoner than under the rules before. `hulp`: time or a budget; `waarborg`: a term, a margin, a price. */
export type Minder = {
  readonly soort: 'hulp' | 'waarborg'
  readonly pad: readonly PropertyKey[]
  /** In words, with what it was and becomes. */
  readonly wat: string
}

/** All that goes down for the inwoner, seen by laying two versions side by side: what a motive says about it does not matter here. */
export function watMinderWordt(was: Regeling, wordt: Regeling): readonly Minder[] {
  return [
    ...normMinder(was, wordt),
    ...schakelaars(was.norm, wordt.norm),
    ...pgbTarieven(was.pgb.tarieven, wordt.pgb.tarieven),
    ...producten(was.producten, wordt.producten),
    ...getallen(was, wordt),
    ...voorbeelden(was, wordt),
  ]
}

/** Row by row where both sets know the row; what an own set no longer knows is gone. Sets that share no rows only show in the examples. */
function normMinder({ norm: was }: Regeling, { norm: wordt }: Regeling): readonly Minder[] {
  const [oud, nieuw] = [findKaderVan(was), findKaderVan(wordt)]
  if (oud === undefined || nieuw === undefined) return []
  const rijen = new Map(tijden(nieuw).map((een) => [een.sleutel, een]))
  const beideEigen = was.eigenKader !== undefined && wordt.eigenKader !== undefined
  return tijden(oud).flatMap(({ sleutel, naam, perJaar: eerst }): Minder[] => {
    const straks = rijen.get(sleutel)
    const pad = ['norm', wordt.eigenKader === undefined ? 'kader' : 'eigenKader']
    if (straks === undefined)
      return beideEigen ? [{ soort: 'hulp', pad, wat: `de tijd voor ‘${naam}’ vervalt` }] : []
    if (straks.perJaar >= eerst) return []
    return [
      {
        soort: 'hulp',
        pad: [...pad, ...(wordt.eigenKader === undefined ? [] : straks.pad)],
        wat: `de tijd voor ‘${naam}’ gaat van ${inWoorden(minuten(eerst))} naar ${inWoorden(minuten(straks.perJaar))} per jaar`,
      },
    ]
  })
}

function tijden({ onderdelen, periode }: Normenkader) {
  return onderdelen.flatMap(({ onderdeel, rijen }, i) =>
    rijen.flatMap(({ rij, naam, minuten: aantal }, j) =>
      aantal === null
        ? []
        : [
            {
              sleutel: `${onderdeel} ${rij}`,
              naam,
              perJaar: periode === 'jaar' ? aantal : perJaar(minuten(aantal)),
              pad: ['onderdelen', i, 'rijen', j, 'minuten'],
            },
          ],
    ),
  )
}

const TELT_NIET = {
  woninggrootte: 'hoe groot uw huis is',
  huisdieren: 'huisdieren',
  allergie: 'een allergie',
}

function schakelaars(was: Regeling['norm'], wordt: Regeling['norm']): readonly Minder[] {
  const pad = ['norm', 'beleid']
  const eerst = was.beleid?.teltNiet ?? []
  const teltNiet = (wordt.beleid?.teltNiet ?? []).filter((een) => !eerst.includes(een))
  return [
    ...teltNiet.map(
      (een): Minder => ({
        soort: 'hulp',
        pad: [...pad, 'teltNiet'],
        wat: `voor de tijd telt niet meer mee: ${TELT_NIET[een]}`,
      }),
    ),
    ...(['minderDanVolledigeOvername', 'opruimenEnAfwas'] as const).flatMap((schakelaar): Minder[] =>
      wordt.beleid?.[schakelaar] === true && was.beleid?.[schakelaar] !== true
        ? [
            {
              soort: 'hulp',
              pad: [...pad, schakelaar],
              wat: `nieuw is: ${getVeldnaam(`norm.beleid.${schakelaar}`).naam.toLowerCase()}`,
            },
          ]
        : [],
    ),
    ...(wordt.afronding < was.afronding
      ? [
          {
            soort: 'hulp',
            pad: ['norm', 'afronding'],
            wat: `naar boven afronden gaat van ${was.afronding} naar ${wordt.afronding} minuten`,
          } as const,
        ]
      : []),
  ]
}

/** By its own name; a tariff that went by another name is found by who gives the help. */
function pgbTarieven(
  was: Regeling['pgb']['tarieven'],
  wordt: Regeling['pgb']['tarieven'],
): readonly Minder[] {
  return was.flatMap(({ id, naam, door, centenPerUur }): Minder[] => {
    const zelfde = wordt.findIndex((een) => een.id === id)
    const i = zelfde === -1 ? wordt.findIndex((een) => een.door === door) : zelfde
    const straks = wordt[i]
    const wat = `het pgb-tarief ‘${naam}’`
    if (straks === undefined) return [{ soort: 'hulp', pad: ['pgb', 'tarieven'], wat: `${wat} vervalt` }]
    if (straks.centenPerUur >= centenPerUur) return []
    return [
      {
        soort: 'hulp',
        pad: ['pgb', 'tarieven', i, 'centenPerUur'],
        wat: `${wat} gaat van ${euro(centenPerUur)} naar ${euro(straks.centenPerUur)} per uur`,
      },
    ]
  })
}

function producten(was: Regeling['producten'], wordt: Regeling['producten']): readonly Minder[] {
  return was.flatMap(({ id, naam, tariefCenten, eenheid }): Minder[] => {
    const i = wordt.findIndex((een) => een.id === id)
    const straks = wordt[i]
    if (straks === undefined)
      return [{ soort: 'waarborg', pad: ['producten'], wat: `de hulp ‘${naam}’ vervalt` }]
    const nieuw = straks.tariefCenten
    if (tariefCenten === undefined || nieuw === undefined || nieuw >= tariefCenten) return []
    if (straks.eenheid !== eenheid) return []
    return [
      {
        soort: 'waarborg',
        pad: ['producten', i, 'tariefCenten'],
        wat: `het tarief voor ‘${naam}’ gaat van ${euro(tariefCenten)} naar ${euro(nieuw)} per ${eenheid}`,
      },
    ]
  })
}

/** Terms, transition and margin. A term for the inwoner that gets shorter is less, and one for the municipality that gets longer. */
function getallen(was: Regeling, wordt: Regeling): readonly Minder[] {
  const wet = { onderzoekDagen: 42, besluitDagen: 14 }
  const rijen = [
    ['overgang.dagen', was.overgang.dagen, wordt.overgang.dagen, 'lager'],
    ['marge.percentage', was.marge.percentage, wordt.marge.percentage, 'lager'],
    ['termijnen.bedenktijdDagen', was.termijnen.bedenktijdDagen, wordt.termijnen.bedenktijdDagen, 'lager'],
    [
      'termijnen.reactieVerslagDagen',
      was.termijnen.reactieVerslagDagen,
      wordt.termijnen.reactieVerslagDagen,
      'lager',
    ],
    [
      'termijnen.onderzoekDagen',
      was.termijnen.onderzoekDagen ?? wet.onderzoekDagen,
      wordt.termijnen.onderzoekDagen ?? wet.onderzoekDagen,
      'hoger',
    ],
    [
      'termijnen.besluitDagen',
      was.termijnen.besluitDagen ?? wet.besluitDagen,
      wordt.termijnen.besluitDagen ?? wet.besluitDagen,
      'hoger',
    ],
  ] as const
  return rijen.flatMap(([pad, eerst, straks, slechterAls]): Minder[] => {
    if (slechterAls === 'lager' ? straks >= eerst : straks <= eerst) return []
    const veld = getVeldnaam(pad)
    return [
      {
        soort: 'waarborg',
        pad: pad.split('.'),
        wat: `‘${veld.naam}’ gaat van ${waardeInWoorden(eerst, veld)} naar ${waardeInWoorden(straks, veld)}`,
      },
    ]
  })
}

/** Another set, or a switch whose rows we cannot compare, still shows in what the municipality's own cases give. */
function voorbeelden(was: Regeling, wordt: Regeling): readonly Minder[] {
  return gevolgenInVoorbeelden(was, wordt).flatMap(({ naam, voor, na, minderTijd }): Minder[] => {
    if (!minderTijd) return []
    const i = wordt.voorbeelden.findIndex((een) => een.naam === naam)
    return [
      {
        soort: 'hulp',
        pad: i === -1 ? ['voorbeelden'] : ['voorbeelden', i],
        wat: `het voorbeeld ‘${naam}’ gaat van ${tijdInWoorden(voor)} naar ${tijdInWoorden(na)}`,
      },
    ]
  })
}
