import type { ReactNode } from 'react'
import { findVoorziening } from '../../stelsel/normen/voorzieningen.ts'
import { RadioGroup } from '../ui/choices.tsx'
import { Details } from '../ui/details.tsx'
import { type FieldProps, Select, TextArea, TextField } from '../ui/field.tsx'
import { Paragraph } from '../ui/text.tsx'
import { AANTAL_PER_KEUZES, EENHEID_KEUZES, type Hoeveel, SOORT_KEUZES } from './besluit-hoeveel.ts'
import { PERIODEN } from './tijd-velden.tsx'

/**
 * The kind of help and how much of it. All fields are there without a script; those of a number unfold when the kind, or what was typed,
 * asks for them.
 */
export function HoeveelVelden(props: {
  naam: string
  waarden: Record<keyof Hoeveel, string>
  veld: (name: keyof Hoeveel) => FieldProps & { value: string }
}): ReactNode {
  const { naam, waarden, veld } = props
  const open =
    waarden.soort !== 'dienst' || waarden.aantal !== '' || waarden.beschrijving !== '' || heeftFout(veld)
  return (
    <>
      <RadioGroup {...veld('soort')} choices={SOORT_KEUZES} />
      <TextField
        {...veld('minuten')}
        hint="Bij een dienst. Bijvoorbeeld: 2 uur 5, of 108 uur. De inwoner kan hier vast op rekenen."
        size="middel"
        optional
      />
      <RadioGroup {...veld('per')} inRow choices={PERIODEN} />
      <Details summary="Een aantal, of wat er precies komt: bij alles wat geen dienst is" open={open}>
        <Paragraph>{geenNorm(naam)}</Paragraph>
        <TextField
          {...veld('aantal')}
          hint="Bij dagbesteding, kortdurend verblijf en vervoer. Bij een hulpmiddel: leeg is één."
          size="kort"
          inputMode="numeric"
          optional
        />
        <Select {...veld('eenheid')} empty="Kies waarin u telt" options={EENHEID_KEUZES} optional />
        <Select {...veld('aantalPer')} options={AANTAL_PER_KEUZES} optional />
        <TextField
          {...veld('aantalBron')}
          hint="Bij een aantal. Bijvoorbeeld: het gesprek van 2 november, of het advies van de arts."
          optional
        />
        <TextArea
          {...veld('aantalReden')}
          hint="Bij een aantal. De inwoner leest dit in de brief: schrijf “u”."
          rows={3}
          optional
        />
        <TextArea
          {...veld('beschrijving')}
          hint="Bij een hulpmiddel of woningaanpassing. Bijvoorbeeld: een scootmobiel met een houder voor uw stok, in bruikleen."
          rows={3}
          optional
        />
      </Details>
    </>
  )
}

const NUMMER_VELDEN = ['aantal', 'eenheid', 'aantalPer', 'aantalBron', 'aantalReden', 'beschrijving'] as const

function heeftFout(veld: (name: keyof Hoeveel) => FieldProps): boolean {
  return NUMMER_VELDEN.some((name) => veld(name).error !== undefined)
}

/** A number that nobody worked out must not look worked out. */
function geenNorm(naam: string): string {
  const voorziening = findVoorziening(naam)
  return voorziening === undefined || voorziening.soort === 'dienst'
    ? 'Hiervoor is geen erkende openbare norm; er is niets voor gerekend. Het aantal komt van u: schrijf waar het vandaan komt en waarom het past.'
    : `${voorziening.geenNorm} Het aantal komt van u: schrijf waar het vandaan komt en waarom het past.`
}
