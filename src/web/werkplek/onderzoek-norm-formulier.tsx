import type { ReactNode } from 'react'
import { inWoorden, minuten } from '../../basis/minuten.ts'
import type { Behoefteregel } from '../../stelsel/normen/regels-van-kader.ts'
import type { Feiten } from '../../stelsel/normen/rekeninvoer.ts'
import { veldVan, waardenVan, waardeVan } from '../frame.tsx'
import { NormHerkomst } from '../kennisbank/norm-oordeel.tsx'
import type { PageContext } from '../route.ts'
import { Alert } from '../ui/alert.tsx'
import { Button } from '../ui/button.tsx'
import { Checkbox, CheckboxGroup, RadioGroup } from '../ui/choices.tsx'
import { Details } from '../ui/details.tsx'
import { errorOf } from '../ui/error-summary.tsx'
import { TextArea, TextField } from '../ui/field.tsx'
import { Fieldset } from '../ui/fieldset.tsx'
import { Link, List, Paragraph } from '../ui/text.tsx'
import type { FormulierProps } from './onderzoek-formulier-props.ts'
import { Herkomst, normVanBehoefte, regelsMetHerkomst, ZEKERHEID } from './onderzoek-herkomst.tsx'
import {
  bekendeFeiten,
  EIGEN_REGELS,
  feitenVanBehoefte,
  gerekendMet,
  getKader,
  leesFeiten,
  leesGerekendMet,
  leesRegels,
  minutenBijNorm,
  normVeld,
  normVragen,
  rekenNorm,
  telOp,
} from './onderzoek-norm.ts'
import { WatVerandert } from './onderzoek-wat-verandert.tsx'
import { TijdVelden } from './tijd-velden.tsx'

type Regels = NonNullable<NonNullable<FormulierProps['eerder']>['behoefte']>['regels']

/** Step 3: facts, what the norm set makes of them line by line, what this person needs otherwise, and own lines. */
export function NormFormulier(props: FormulierProps): ReactNode {
  const { zaak, page: context, regeling, eerder } = props
  const kader = getKader(regeling)
  const vragen = normVragen(kader)
  const getypt = context.actie === 'stel-vast'
  const feiten = getypt
    ? leesFeiten(context.waarden).feiten
    : (feitenVanBehoefte(eerder?.behoefte) ?? bekendeFeiten(zaak.stand.melding.inwoner, kader))
  const eigenGetallen =
    eerder !== undefined && eerder.behoefte?.kader === undefined && eerder.behoefte !== undefined
  const zonderNorm = waardenVan(context, 'zonderNorm', eigenGetallen ? ['ja'] : []).includes('ja')
  const berekening = rekenNorm(regeling, feiten, zaak.vandaag.toString())
  const normregels = zonderNorm ? [] : berekening.regels
  const regels = getypt ? leesRegels(context.waarden, normregels).regels : beginRegels(normregels, eerder)
  const opgeteld = telOp(regels)
  const vorige = getypt ? vorigeBerekening(props) : undefined
  return (
    <>
      <Fieldset
        legend="Wat weet u van huishouden en huis?"
        hint="Wat al bekend was uit de melding staat er al. Laat leeg wat u niet weet."
      >
        {vragen.getallen.map(([feit, label]) => (
          <TextField
            key={feit}
            {...veldVan(context, feit, getal(feiten, feit))}
            label={label}
            size="kort"
            inputMode="numeric"
            optional
          />
        ))}
        <TextField
          {...veldVan(context, 'kinderen', feiten.huishouden?.kinderen?.join(', '))}
          label="Hoe oud zijn de kinderen in huis?"
          hint="Leeftijden met een komma ertussen."
          size="middel"
          optional
        />
        {vragen.vinkjes.map(([feit, label]) => (
          <Checkbox key={feit} name={feit} label={label} checked={heeft(feiten, feit)} />
        ))}
        {vragen.extraInzet ? (
          <RadioGroup
            {...veldVan(context, 'extraInzet', feiten.extraInzet ?? '')}
            label="Is er extra werk door de beperkingen?"
            hint="Meer vuil, of schoner nodig dan gewoonlijk."
            optional
            choices={[
              { value: '', label: 'Nee' },
              { value: 'enig', label: 'Enig extra werk' },
              { value: 'veel', label: 'Veel extra werk' },
            ]}
          />
        ) : null}
        <CheckboxGroup
          name="onderdelen"
          label="Waarbij is hulp nodig?"
          choices={vragen.onderdelen.map((naam) => ({ value: naam, label: naam }))}
          values={waardenVan(context, 'onderdelen', feiten.onderdelen)}
        />
        <Checkbox
          name="zonderNorm"
          label="Gebruik deze norm niet"
          hint="Dan tellen alleen uw eigen regels hieronder. Schrijf bij elke regel waar het getal vandaan komt."
          checked={zonderNorm}
        />
      </Fieldset>
      <div id="knop" className="stapel stapel--dicht">
        <input type="hidden" name="gerekendMet" value={gerekendMet(feiten, zonderNorm)} />
        <Button kind="secondary" name="knop" value="reken" formAction="#knop">
          Reken opnieuw
        </Button>
        {getypt && context.fouten.length > 0 ? (
          <Alert kind="error" title="Er is niet opnieuw gerekend">
            {context.fouten[0]?.tekst}. <Link href="#fouten">Bekijk wat er niet klopt</Link>
          </Alert>
        ) : null}
        <Paragraph small>
          Wat als? Verander hierboven wat u wilt en kies ‘Reken opnieuw’. U ziet dan regel voor regel wat er
          verandert. Er wordt niets bewaard tot u kiest voor ‘Leg vast’.
        </Paragraph>
        {vorige === undefined ? null : (
          <WatVerandert {...vorige} na={regelsMetHerkomst(regels, normregels)} />
        )}
      </div>
      <Fieldset
        legend="Berekening"
        hint={`${kader.naam}, versie ${kader.versie}, van ${kader.opsteller}. Een norm is een begin: vraag wat bij deze inwoner meer of minder tijd kost.`}
      >
        <Details summary="Waar komt deze norm vandaan?" open={kader.voorbeeld !== undefined}>
          <NormHerkomst kader={kader} />
        </Details>
        {normregels.map((regel) => (
          <NormRegel
            key={normVeld(regel, 'minuten')}
            regel={regel}
            page={context}
            eerder={eerder?.behoefte?.regels?.find(({ onderdeel }) => onderdeel === regel.onderdeel)}
          />
        ))}
        {normregels.length === 0 ? <Paragraph>Er tellen geen regels uit de norm.</Paragraph> : null}
        <Onbekend
          teksten={[
            ...berekening.onbekend,
            ...kader.hoortBijStap4.map(({ naam, toelichting }) => `Niet gebruikt: ‘${naam}’. ${toelichting}`),
          ]}
        />
        <EigenRegels page={context} eerder={eerder} norm={normregels} />
        <Contacttijd page={context} eerder={eerder} />
        {opgeteld?.ok !== true ? null : (
          <Alert kind="info" title={`Samen nodig: ${totaal(opgeteld.value)}`}>
            <p>Zonder tijd voor contact. Wie wat kan doen, komt pas in stap 4.</p>
          </Alert>
        )}
      </Fieldset>
      <TextArea
        {...veldVan(context, 'afwijkingOverwogen', eerder?.behoefte?.afwijkingOverwogen)}
        label="Wat vroeg u over meer of minder tijd dan de norm?"
        hint="Ook ‘niets’ is een antwoord."
        rows={3}
        optional
      />
    </>
  )
}

/** What the calculation on the screen is held against: what was established, or else what stood in the form before. */
function vorigeBerekening({
  zaak,
  page: context,
  regeling,
  eerder,
}: FormulierProps): { voor: readonly Behoefteregel[]; vergeleken: string } | undefined {
  if (leesFeiten(context.waarden).fouten.length > 0) return undefined
  const vast = eerder?.behoefte
  if (vast?.regels !== undefined) {
    return { voor: regelsMetHerkomst(vast.regels, normVanBehoefte(vast)), vergeleken: 'wat is vastgelegd' }
  }
  const met = leesGerekendMet(context.waarden)
  if (met === undefined) return undefined
  const norm = met.zonderNorm ? [] : rekenNorm(regeling, met.feiten, zaak.vandaag.toString()).regels
  const voor = regelsMetHerkomst(leesRegels(context.waarden, norm).regels, norm)
  return { voor, vergeleken: 'de vorige berekening' }
}

function totaal({
  periode,
  nodig,
}: {
  periode: 'week' | 'jaar'
  nodig: { minutenPerJaar: number; minutenPerWeek?: number }
}): string {
  const aantal = periode === 'week' ? (nodig.minutenPerWeek ?? 0) : nodig.minutenPerJaar
  return `${inWoorden(minuten(aantal))} per ${periode}`
}

function beginRegels(norm: readonly Behoefteregel[], eerder: FormulierProps['eerder']): NonNullable<Regels> {
  return (
    eerder?.behoefte?.regels ??
    norm.map(({ onderdeel, minuten: aantal, per, bron }) => ({ onderdeel, minuten: aantal, per, bron }))
  )
}

function getal(feiten: Feiten, feit: string): string {
  const waarden: Readonly<Record<string, unknown>> = { ...feiten.huishouden, ...feiten.woning }
  const waarde = waarden[feit]
  // In the melding a stair is there or not.
  return typeof waarde === 'number' || typeof waarde === 'boolean' ? String(Number(waarde)) : ''
}

function heeft(feiten: Feiten, feit: string): boolean {
  const waarden: Readonly<Record<string, unknown>> = { ...feiten, ...feiten.woning, ...feiten.was }
  return waarden[feit] === true
}

function NormRegel(props: {
  regel: Behoefteregel
  page: PageContext
  eerder: NonNullable<Regels>[number] | undefined
}) {
  const { regel, page: context, eerder } = props
  const veld = (wat: Parameters<typeof normVeld>[1]) => normVeld(regel, wat)
  const stuk = regel.perStuk === undefined ? '' : `${regel.aantal} keer ${regel.perStuk} minuten. `
  const afwijking = waardeVan(context, veld('afwijking'), eerder?.afwijking)
  const anders = errorOf(context.fouten, veld('afwijking'))
  const gelijkAanNorm =
    context.actie === 'stel-vast' && minutenBijNorm(context.waarden, regel) === regel.minuten
  return (
    <div className="stapel stapel--dicht">
      <TextField
        name={veld('minuten')}
        label={regel.onderdeel.charAt(0).toUpperCase() + regel.onderdeel.slice(1)}
        hint={`${stuk}Norm: ${inWoorden(regel.minuten)} per ${regel.per}, ${ZEKERHEID[regel.zekerheid]}.`}
        size="kort"
        inputMode="numeric"
        unit={`minuten per ${regel.per}`}
        value={
          gelijkAanNorm
            ? String(regel.minuten)
            : waardeVan(context, veld('minuten'), String(eerder?.minuten ?? regel.minuten))
        }
        error={errorOf(context.fouten, veld('minuten'))}
      />
      <input type="hidden" name={veld('norm')} value={regel.minuten} />
      <Details summary={`Waarom telt ‘${regel.onderdeel}’?`}>
        <Paragraph>
          <Herkomst regel={regel} />
        </Paragraph>
      </Details>
      <TextField
        name={veld('afwijking')}
        label="Waarom is dit meer of minder dan de norm?"
        hint="Alleen als u het getal verandert. Wat iemand anders kan doen, hoort in stap 4."
        size="lang"
        optional
        value={afwijking}
        error={anders}
      />
      <TextArea
        {...veldVan(context, veld('activiteiten'), activiteitenTekst(eerder))}
        label="Welk werk is dat, en hoe vaak?"
        hint="Per regel: wat; hoe vaak; minuten als die bekend zijn. Bijvoorbeeld: stofzuigen; elke week"
        rows={3}
        optional
      />
    </div>
  )
}

function activiteitenTekst(regel: NonNullable<Regels>[number] | undefined): string {
  return (regel?.activiteiten ?? [])
    .map(({ naam, frequentie, minuten: aantal }) =>
      [naam, frequentie ?? (aantal === undefined ? undefined : ''), aantal?.toString()]
        .filter((deel) => deel !== undefined)
        .join('; '),
    )
    .join('\n')
}

function Onbekend({ teksten }: { teksten: readonly string[] }) {
  if (teksten.length === 0) return null
  return (
    <Details summary={`Wat de norm niet zegt (${teksten.length})`}>
      <List items={teksten} />
    </Details>
  )
}

function EigenRegels(props: {
  page: PageContext
  eerder: FormulierProps['eerder']
  norm: readonly Behoefteregel[]
}) {
  const { page: context, eerder, norm } = props
  const eigen = (eerder?.behoefte?.regels ?? []).filter(
    ({ onderdeel }) => !norm.some((regel) => regel.onderdeel === onderdeel),
  )
  const gevuld = EIGEN_REGELS.filter((nummer) =>
    ['onderdeel', 'minuten', 'bron'].some((wat) => waardeVan(context, `eigen-${nummer}-${wat}`) !== ''),
  )
  const getoond = Math.max(eigen.length, ...gevuld) + 1
  const open = eigen.length > 0 || waardeVan(context, 'eigen-1-onderdeel') !== '' || norm.length === 0
  return (
    <Details summary="Eigen regels: zoals gevonden door u, een adviseur of een rechter" open={open}>
      {EIGEN_REGELS.filter((nummer) => nummer <= getoond).map((nummer) => {
        const regel = eigen[nummer - 1]
        const naam = (wat: string) => `eigen-${nummer}-${wat}`
        return (
          <Fieldset legend={`Eigen regel ${nummer}`} key={nummer}>
            <TextField
              {...veldVan(context, naam('onderdeel'), regel?.onderdeel)}
              label="Waarvoor?"
              optional
            />
            <TijdVelden
              page={context}
              minuten={naam('minuten')}
              per={naam('per')}
              label="Hoeveel tijd?"
              nu={regel}
            />
            <TextField
              {...veldVan(context, naam('bron'), regel?.bron)}
              label="Waar komt dit getal vandaan?"
              hint="Bijvoorbeeld: samen uitgewerkt op 20 oktober, of het advies van de arts."
              size="lang"
              optional
            />
            <TextArea
              {...veldVan(context, naam('activiteiten'), activiteitenTekst(regel))}
              label="Welk werk is dat, en hoe vaak?"
              hint="Per regel: wat; hoe vaak; minuten."
              rows={3}
              optional
            />
          </Fieldset>
        )
      })}
    </Details>
  )
}

function Contacttijd({ page: context, eerder }: Pick<FormulierProps, 'page' | 'eerder'>) {
  const nu = eerder?.behoefte?.contacttijd
  return (
    <Details
      summary="Tijd voor contact: een praatje, een kop koffie"
      open={nu !== undefined || waardeVan(context, 'contactMinuten') !== ''}
    >
      <Paragraph>
        Heeft deze inwoner tijd voor contact nodig, dan is dat een eigen regel. Die tijd zit niet in de norm
        en gaat daar nooit vanaf.
      </Paragraph>
      <TijdVelden
        page={context}
        minuten="contactMinuten"
        per="contactPer"
        label="Hoeveel tijd voor contact?"
        nu={nu}
      />
      <TextField
        {...veldVan(context, 'contactReden', nu?.reden)}
        label="Waarom is dat nodig?"
        size="lang"
        optional
      />
    </Details>
  )
}
