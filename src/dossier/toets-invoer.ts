import type { DagTekst } from '../basis/dag.ts'
import { bereken } from '../stelsel/normen/bereken.ts'
import { leesRekeninvoer } from '../stelsel/normen/normen-bestand.ts'
import type { Regeling } from '../stelsel/regeling/regeling.ts'
import type {
  Advies,
  Behoefte,
  Besluit,
  Dekking,
  Eerder,
  Gebeurtenis,
  Tekst,
  ToetsInvoer,
  Vaststelling,
} from '../stelsel/toets/invoer.ts'
import { leesGesprekken, leesNotities } from './deelnemers.ts'
import type { DossierFact, DossierFactType } from './dossier-facts.ts'
import { gemeenteregelsOp } from './gemeenteregels.ts'
import {
  type FactVan,
  type Genummerd,
  gebeurtenis,
  genummerd,
  opDag,
  plaats,
  type Van,
  vergelijk,
} from './genummerd-feit.ts'
import { leesRondom } from './toets-rondom.ts'

/**
 * Makes the input of the toets from the facts of a dossier. Only what a rule turns on goes in; name, sex, address, phone and number of the inwoner
 * do not, so that they cannot change a finding.
 * @param dekking what an absence means: see `dekkingVan`, which is used when it is not given
 * @param regelingen every version of the rules of this municipality; none when they are not known
 */
export function toetsInvoer(
  facts: readonly DossierFact[],
  peildatum: DagTekst,
  dekking: Dekking = dekkingVan(facts),
  regelingen: readonly Regeling[] = [],
): ToetsInvoer {
  return invoerVanGenummerd(genummerd(facts), peildatum, dekking, regelingen)
}

/** The same for facts that keep the numbers they have in another dossier: the places in the findings then stay comparable. */
export function invoerVanGenummerd(
  alle: readonly Genummerd[],
  peildatum: DagTekst,
  dekking: Dekking,
  regelingen: readonly Regeling[] = [],
): ToetsInvoer {
  const van = <Type extends DossierFactType>(type: Type): readonly Genummerd<FactVan<Type>>[] =>
    alle.filter((feit): feit is Genummerd<FactVan<Type>> => feit.fact.type === type)
  const besluiten = alle.filter(isBesluit).toSorted(volgordeVanBesluiten)
  const laatste = besluiten.at(-1)
  const bekendmakingen = van('BesluitBekendgemaakt')
  const isVanNu = naVorigBesluit(besluiten, laatste)
  return {
    peildatum,
    dekking,
    aanloop: leesAanloop(van),
    mantelzorgers: leesMantelzorgers(van),
    gesprekken: leesGesprekken(van),
    notities: leesNotities(van),
    vaststellingen: leesVaststellingen(van),
    punten: van('PuntBeantwoord').map((feit) => ({
      punt: feit.fact.punt,
      bronnen: feit.fact.bronnen ?? [],
      plaats: plaats(feit, feit.fact.punt),
    })),
    adviezen: leesAdviezen(van),
    verslag: leesVerslag(van),
    afgerond: laatsteGebeurtenis(van('OnderzoekAfgerond')),
    aanvraag: {
      ingediend: laatsteGebeurtenis(van('AanvraagIngediend')),
      vorm: van('AanvraagIngediend').filter(isVanNu).toSorted(opDag).at(-1)?.fact.vorm,
      aanvullingGevraagd: van('AanvullingGevraagd').map((feit) => ({
        ...gebeurtenis(feit),
        voor: feit.fact.voor,
      })),
      aangevuld: van('AanvullingOntvangen').map((feit) => gebeurtenis(feit)),
      uitstel: van('UitstelAfgesproken').map((feit) => ({
        ...gebeurtenis(feit),
        totEnMet: feit.fact.totEnMet,
      })),
    },
    eerder: leesEerder(van, besluiten, laatste),
    aanbiederBrieven: van('AanbiederSchreef').map((feit) => ({
      ...gebeurtenis(feit),
      omvang: feit.fact.omvang,
    })),
    besluit: laatste === undefined ? undefined : leesBesluit(laatste, bekendmakingen),
    opheffingen: van('BlokkadeOpgeheven').map((feit) => ({
      code: feit.fact.code,
      reden: feit.fact.reden,
      door: feit.fact.door,
      plaats: plaats(feit, feit.fact.code),
    })),
    teksten: leesTeksten(van),
    ...leesRondom(van, isVanNu),
    gemeenteregels: laatste && gemeenteregelsOp(regelingen, laatste.fact.op),
  }
}

const CONCLUSIES: ReadonlySet<DossierFactType> = new Set([
  'VaststellingGedaan',
  'OnderzoekAfgerond',
  'BesluitOpgesteld',
  'BesluitGenomen',
])

/**
 * Whether the dossier is the whole record. It is when it says so itself; it is not when part of it was taken over from elsewhere. Otherwise it is
 * when someone with an account concluded in it, as everyone does who works in this product: a file written by hand tells what its
 * writer knew.
 */
export function dekkingVan(facts: readonly DossierFact[]): Dekking {
  const volledig = facts.findLast((fact) => fact.type === 'DossierGeopend')?.volledig
  if (volledig !== undefined) return volledig ? 'volledig' : 'deels'
  if (facts.some(({ overgenomen }) => overgenomen === true)) return 'deels'
  const conclusies = facts.filter(({ type }) => CONCLUSIES.has(type))
  const metAccount = ({ persoon }: DossierFact): boolean => persoon !== undefined
  const eigen = conclusies.length > 0 ? conclusies.every(metAccount) : facts.some(metAccount)
  return eigen ? 'volledig' : 'deels'
}

function eersteGebeurtenis(feiten: readonly Genummerd[]): Gebeurtenis | undefined {
  const eerste = feiten.toSorted((a, b) => opDag(a, b)).at(0)
  return eerste === undefined ? undefined : gebeurtenis(eerste)
}

function laatsteGebeurtenis(feiten: readonly Genummerd[]): Gebeurtenis | undefined {
  const laatste = feiten.toSorted((a, b) => opDag(a, b)).at(-1)
  return laatste === undefined ? undefined : gebeurtenis(laatste)
}

const WOONT_NIET_HIER =
  /\bgeen (?:ingezetene|inwoner)\b|\bwoont (?:nog |al )?(?:niet in|elders|in een andere)\b|\bniet (?:ingeschreven|woonachtig)\b/i

function leesAanloop(van: Van): ToetsInvoer['aanloop'] {
  const melding = van('MeldingOntvangen').toSorted(opDag).at(0)
  const bevestigingen = van('OntvangstBevestigd')
  const gestopt = van('MeldingNietVoortgezet').at(-1)
  const aanbod = [
    ...van('PersoonlijkPlanAangeboden').map((feit) => ({
      ...gebeurtenis(feit),
      totEnMet: feit.fact.totEnMet,
    })),
    ...bevestigingen
      .filter(({ fact }) => fact.persoonlijkPlanTotEnMet !== undefined)
      .map((feit) => ({ ...gebeurtenis(feit), totEnMet: feit.fact.persoonlijkPlanTotEnMet })),
  ].toSorted((a, b) => vergelijk(a.op, b.op) || vergelijk(b.totEnMet ?? '', a.totEnMet ?? ''))
  return {
    melding: melding === undefined ? undefined : { ...gebeurtenis(melding), spoed: melding.fact.spoed },
    bevestigd: eersteGebeurtenis(bevestigingen),
    planAangeboden: aanbod.at(0),
    planOntvangen: eersteGebeurtenis(van('PersoonlijkPlanOntvangen')),
    ondersteuning: [...van('ClientondersteuningAangeboden'), ...van('ClientondersteuningBeantwoord')].map(
      (feit) => ({ ...gebeurtenis(feit), aan: feit.fact.aan }),
    ),
    voorafGetoond: van('VoorafGetoond').map((feit) => ({ ...gebeurtenis(feit), wat: feit.fact.wat })),
    gestopt:
      gestopt === undefined
        ? undefined
        : {
            ...gebeurtenis(gestopt),
            doorInwoner:
              gestopt.fact.door === undefined ? undefined : /inwoner|cli[eë]nt/i.test(gestopt.fact.door),
            nietHier: WOONT_NIET_HIER.test(gestopt.fact.reden),
          },
    verlengd: van('OnderzoekVerlengd').map((feit) => ({
      ...gebeurtenis(feit),
      totEnMet: feit.fact.totEnMet,
      instemming: feit.fact.instemming,
    })),
  }
}

function leesMantelzorgers(van: Van): readonly Gebeurtenis[] {
  return [
    ...van('DossierGeopend').flatMap((feit) => feit.fact.betrokkenen.map(({ rol }) => ({ feit, rol }))),
    ...van('BetrokkeneGenoemd').map((feit) => ({ feit, rol: feit.fact.betrokkene.rol })),
  ]
    .filter(({ rol }) => rol === 'mantelzorger')
    .map(({ feit }) => gebeurtenis(feit))
}

/** What holds now: a finding that was withdrawn falls away, one that was made again counts as last made. */
function leesVaststellingen(van: Van): readonly Vaststelling[] {
  const ingetrokken = van('VaststellingIngetrokken')
  const gedaan = van('VaststellingGedaan')
  return gedaan
    .filter(
      ({ nummer, fact }) =>
        !ingetrokken.some((feit) => feit.fact.vaststelling === fact.vaststelling && feit.nummer > nummer) &&
        !gedaan.some((feit) => feit.fact.vaststelling === fact.vaststelling && feit.nummer > nummer),
    )
    .map((feit): Vaststelling => {
      const { vaststelling, stap, tekst, bronnen, doel, voorkeuren, behoefte, oplossing } = feit.fact
      return {
        ...gebeurtenis(feit, vaststelling),
        id: vaststelling,
        stap,
        tekst,
        bronnen,
        doel,
        voorkeuren,
        behoefte: behoefte === undefined ? undefined : leesBehoefte(behoefte),
        oplossing,
        productGenoemd: feit.fact.productGenoemd,
        alternatieven: feit.fact.alternatieven,
      }
    })
}

function leesBehoefte(behoefte: NonNullable<FactVan<'VaststellingGedaan'>['behoefte']>): Behoefte {
  const regels = behoefte.regels ?? []
  return {
    kader: behoefte.kader,
    regels: regels.length > 0 ? regels : uitBerekening(behoefte.berekening),
    totaal: behoefte.totaal,
    berekend: behoefte.berekening !== undefined,
    afwijkingOverwogen: behoefte.afwijkingOverwogen,
    contacttijd: behoefte.contacttijd,
  }
}

/** The lines of a norm calculation that is in the dossier as its input; none when it cannot be read. */
function uitBerekening(berekening: unknown): Behoefte['regels'] {
  if (berekening === undefined) return []
  const gelezen = leesRekeninvoer(berekening)
  if (!gelezen.ok) return []
  return bereken(gelezen.value).regels.map(({ onderdeel, minuten, per, bron }) => ({
    onderdeel,
    minuten,
    per,
    bron,
  }))
}

function leesAdviezen(van: Van): readonly Advies[] {
  const gevraagd = van('AdviesGevraagd')
  const ontvangen = van('AdviesOntvangen')
  const ids = new Set([...gevraagd, ...ontvangen].map(({ fact }) => fact.advies))
  return [...ids].map((id): Advies => {
    const vraag = gevraagd.find(({ fact }) => fact.advies === id)
    const antwoord = ontvangen.findLast(({ fact }) => fact.advies === id)
    const bij = antwoord ?? vraag
    return {
      id,
      plaats: bij === undefined ? `advies ${id}` : plaats(bij, id),
      gevraagdOp: vraag?.fact.op,
      ontvangen: antwoord?.fact,
    }
  })
}

function leesVerslag(van: Van): ToetsInvoer['verslag'] {
  const opgesteld = hoogsteVersie(van('VerslagOpgesteld'))
  const verstrekt = hoogsteVersie(van('VerslagVerstrekt'))
  return {
    opgesteld:
      opgesteld === undefined
        ? undefined
        : {
            ...gebeurtenis(opgesteld, String(opgesteld.fact.versie)),
            versie: opgesteld.fact.versie,
            kopieVan: opgesteld.fact.kopieVan,
          },
    verstrekt:
      verstrekt === undefined
        ? undefined
        : { ...gebeurtenis(verstrekt, String(verstrekt.fact.versie)), versie: verstrekt.fact.versie },
    tegengesproken: van('VerslagBeantwoord')
      .filter(({ fact }) => fact.antwoord === 'klopt niet')
      .map((feit) => ({ ...gebeurtenis(feit, feit.fact.onderdeel), versie: feit.fact.versie })),
  }
}

function hoogsteVersie<Feit extends { readonly fact: { readonly versie: number } }>(
  feiten: readonly Feit[],
): Feit | undefined {
  return feiten.toSorted((a, b) => a.fact.versie - b.fact.versie).at(-1)
}

type BesluitFeit = Genummerd<FactVan<'BesluitGenomen'>> | Genummerd<FactVan<'BesluitOpgesteld'>>

function isBesluit(feit: Genummerd): feit is BesluitFeit {
  return feit.fact.type === 'BesluitGenomen' || feit.fact.type === 'BesluitOpgesteld'
}

/** By day; on the same day what was drafted comes before what was taken, else the order of the dossier. */
function volgordeVanBesluiten(a: BesluitFeit, b: BesluitFeit): number {
  return opDag(a, b) || rangVan(a) - rangVan(b)
}

function rangVan({ fact }: BesluitFeit): number {
  return fact.type === 'BesluitGenomen' ? 1 : 0
}

function leesBesluit(
  feit: BesluitFeit,
  bekendmakingen: readonly Genummerd<FactVan<'BesluitBekendgemaakt'>>[],
): Besluit {
  const { fact } = feit
  const bekend = bekendmakingen.findLast((bekendmaking) => bekendmaking.fact.besluit === fact.besluit)
  return {
    ...gebeurtenis(feit, fact.besluit),
    stand: fact.type === 'BesluitGenomen' ? 'genomen' : 'ontwerp',
    beslissing: fact.beslissing,
    voorzieningen: fact.voorzieningen.map((voorziening) => ({
      ...voorziening,
      activiteiten: voorziening.activiteiten ?? [],
      verschil: voorziening.verschil ?? [],
    })),
    motivering: fact.motivering?.map(({ tekst, vaststellingen, grondslagen }) => ({
      tekst,
      vaststellingen: vaststellingen ?? [],
      grondslagen: grondslagen ?? [],
    })),
    gewijzigd: fact.gewijzigd,
    overgang: fact.overgang,
    bijzondereOmstandigheden: fact.bijzondereOmstandigheden,
    evenredigheid: fact.evenredigheid,
    voorzienbaarheid: fact.voorzienbaarheid,
    verhuizen: fact.verhuizen,
    vertrouwen: fact.vertrouwen,
    eigenBijdrage: fact.eigenBijdrage,
    mandaat: fact.mandaat,
    rechtsmiddel: fact.rechtsmiddel,
    bekendgemaakt:
      bekend === undefined
        ? undefined
        : { ...gebeurtenis(bekend, fact.besluit), bezwaarTotEnMet: bekend.fact.bezwaarTotEnMet },
  }
}

/** What the inwoner had: as the decision itself says, else the decision before it, else what is known of an earlier one. */
function leesEerder(
  van: Van,
  besluiten: readonly BesluitFeit[],
  laatste: BesluitFeit | undefined,
): Eerder | undefined {
  if (laatste?.fact.eerder?.omvang !== undefined) {
    return { omvang: laatste.fact.eerder.omvang, plaats: plaats(laatste, laatste.fact.besluit) }
  }
  const vorige = besluiten.findLast(
    ({ fact }) =>
      fact.type === 'BesluitGenomen' &&
      fact.besluit !== laatste?.fact.besluit &&
      fact.voorzieningen.length > 0,
  )
  if (vorige !== undefined) {
    const [eerste] = vorige.fact.voorzieningen
    return { omvang: eerste?.omvang, totEnMet: eerste?.totEnMet, plaats: plaats(vorige, vorige.fact.besluit) }
  }
  const bekend = van('EerderBesluitBekend').toSorted(opDag).at(-1)
  if (bekend !== undefined) {
    return { omvang: bekend.fact.omvang, totEnMet: bekend.fact.totEnMet, plaats: plaats(bekend) }
  }
  return laatste?.fact.eerder === undefined ? undefined : { plaats: plaats(laatste, laatste.fact.besluit) }
}

/** Text of the municipality without a field of its own. What the inwoner or an aanbieder said is not in it. */
function leesTeksten(van: Van): readonly Tekst[] {
  return [
    ...van('Overgenomen').map((feit) => ({ tekst: feit.fact.tekst, plaats: plaats(feit) })),
    ...van('OnderzoekAfgerond').flatMap((feit) =>
      feit.fact.uitkomst === undefined ? [] : [{ tekst: feit.fact.uitkomst, plaats: plaats(feit) }],
    ),
  ]
}

/** What belongs to the decision at hand: what an earlier decision rested on must not hold up a later one. */
function naVorigBesluit(
  besluiten: readonly BesluitFeit[],
  laatste: BesluitFeit | undefined,
): (feit: Genummerd) => boolean {
  const vorig = besluiten.findLast(
    ({ fact }) => fact.type === 'BesluitGenomen' && fact.besluit !== laatste?.fact.besluit,
  )
  return ({ fact }) => vorig === undefined || fact.op > vorig.fact.op || fact.op === laatste?.fact.op
}
