import { dagMetWeekdag, getDag } from '../../basis/dag.ts'
import type { DossierRefusal } from '../../dossier/weigering.ts'
import { grondslag, type Sleutel } from '../../stelsel/wet/artikelen.ts'
import type { Weigering } from '../answer.ts'

/** The reason of a refusal in plain Dutch, what to do about it, and the article it rests on. */
export function weigeringVan(refusal: DossierRefusal): Weigering {
  return alsWeigering(refusal.code, tekstVan(refusal))
}

/** A sentence with the keys of what it rests on. */
export type Weigertekst = readonly [reden: string, ...Sleutel[]]

export function alsWeigering(code: string, [reden, ...sleutels]: Weigertekst): Weigering {
  return {
    code,
    reden,
    ...(sleutels.length === 0 ? {} : { grondslag: sleutels.map((sleutel) => grondslag(sleutel)) }),
  }
}

/** A refusal without a sentence here does not compile. */
function tekstVan(refusal: DossierRefusal): Weigertekst {
  switch (refusal.code) {
    case 'MELDING_BESTAAT_AL':
      return ['In dit dossier staat al een melding. Voeg een notitie toe als er iets bij komt.']
    case 'GEEN_WOORDEN':
      return ['Schrijf op wat er aan de hand is, in gewone woorden. Meer is niet nodig.', 'wmo-2.3.2-1']
    case 'ONTVANGST_IN_DE_TOEKOMST':
      return [
        'De dag van ontvangst ligt na vandaag. Vul de dag in waarop de melding echt binnenkwam.',
        'wmo-2.3.2-1',
      ]
    case 'BEWIJS_VAN_ONTVANGST_ONTBREEKT':
      return [
        'De melding kwam eerder binnen dan vandaag. Vul in waaruit die dag blijkt, zoals een poststempel of een belnotitie.',
        'wmo-2.3.2-1',
      ]
    case 'GEEN_MELDING':
      return ['Er is nog geen melding in dit dossier. Voer eerst de melding in.', 'wmo-2.3.2-1']
    case 'REDEN_ONTBREEKT':
      return ['Vul in waarom. De inwoner kan de reden lezen.', 'awb-3:46']
    case 'AL_GEMACHTIGD':
      return ['Deze persoon mag al meekijken.']
    case 'NIET_GEMACHTIGD':
      return ['Deze persoon mag al niet meer meekijken.']
    case 'ONDERSTEUNER_AL_GEKOPPELD':
      return ['Deze cliëntondersteuner helpt al mee.']
    case 'GEEN_ONDERSTEUNER':
      return ['Er is geen cliëntondersteuner bij dit dossier.']
    case 'LEEG_PLAN':
      return ['U heeft nog niets ingevuld. Vul één vraag in. De rest mag leeg blijven.', 'wmo-2.3.2-2']
    case 'GEEN_AFSPRAAK':
      return ['Dit gesprek is niet afgesproken, of al afgezegd.']
    case 'LEGE_NOTITIE':
      return ['De notitie is leeg. Schrijf op wat er gezegd of gezien is.']
    case 'ONBEKENDE_NOTITIE':
      return ['Deze notitie staat niet in het dossier. Kies een notitie uit de lijst.']
    case 'CITAAT_STAAT_ER_NIET':
      return ['Deze woorden staan zo niet in de notitie. Kopieer een stuk uit de notitie zelf.']
    case 'EIGEN_AANTEKENING':
      return [
        'Dit is een eigen aantekening. Daarop kan geen vaststelling rusten, want de inwoner leest die niet mee.',
        'awb-3:2',
      ]
    case 'AL_AFGEROND':
      return ['Het onderzoek is afgerond. Wat nu nog binnenkomt, voegt u toe bij het besluit.']
    case 'EERDERE_STAP_ONTBREEKT':
      return [
        `Eerst ${stappen(refusal.data?.stappen ?? [])}. Het gesprek mag springen, de conclusie niet.`,
        'ECLI:NL:CRVB:2018:819',
      ]
    case 'GEEN_BRON':
      return [
        'Kies waarop dit rust: een passage, een document, een advies of wat u zelf zag.',
        'awb-3:2',
        'awb-3:46',
      ]
    case 'ONBEKENDE_BRON':
      return [`Deze bron staat niet in het dossier: ${(refusal.data?.bronnen ?? []).join(', ')}.`, 'awb-3:2']
    case 'GEEN_GESPREK':
      return [
        'Er is nog niet met de inwoner gesproken. Het onderzoek doet u samen met de inwoner.',
        'wmo-2.3.2-1',
      ]
    case 'GEEN_OMVANG':
      return [
        'Leg bij stap 3 vast wat nodig is: per onderdeel de tijd en hoe vaak. Kijk nog niet naar wie het kan doen.',
        'ECLI:NL:CRVB:2018:819',
      ]
    case 'GEEN_OPLOSSING':
      return ['Kies bij stap 4 wie of wat een deel oplost, of leg vast dat niemand dat kan.', 'wmo-2.3.5-3']
    case 'BEREIDHEID_ONBEKEND':
      return [
        'Mantelzorg is vrijwillig. Vul in of de mantelzorger dit wil en kan blijven doen.',
        'ECLI:NL:RBGEL:2016:3028',
      ]
    case 'ONBEKENDE_VASTSTELLING':
      return ['Deze vaststelling staat niet (meer) in het dossier.']
    case 'INSTEMMING_ONTBREEKT':
      return ['Langer dan zes weken kan alleen als de inwoner daarmee instemt.', 'wmo-2.3.2-1']
    case 'NOOIT_OP_TE_HEFFEN':
      return [
        'Deze blokkade kan niemand opheffen. Los op wat er ontbreekt.',
        'awb-3:45',
        'ECLI:NL:CRVB:2019:3364',
      ]
    case 'LEEG_VERSLAG':
      return ['Het verslag is leeg. Schrijf ten minste één onderdeel.', 'wmo-2.3.2-8']
    case 'GEEN_VERSLAG':
      return ['Er is nog geen verslag.', 'wmo-2.3.2-8']
    case 'NIET_VERSTREKT':
      return ['Dit verslag is nog niet naar de inwoner gestuurd.', 'wmo-2.3.2-8']
    case 'ONBEKEND_ONDERDEEL':
      return ['Dit onderdeel staat niet in het verslag. Laad de pagina opnieuw.']
    case 'TEKST_ONTBREEKT':
      return ['U wilt iets toevoegen. Schrijf op wat u wilt toevoegen.']
    case 'AL_AANGEVRAAGD':
      return ['De aanvraag is al gedaan. U hoeft dit niet nog een keer te doen.']
    case 'ONDERZOEK_LOOPT_NOG': {
      const uiterlijk = refusal.data?.uiterlijk
      const tot =
        uiterlijk === undefined ? '' : ` Dat duurt uiterlijk tot en met ${dagMetWeekdag(getDag(uiterlijk))}.`
      return [`Het onderzoek loopt nog.${tot} Daarna kunt u hulp aanvragen.`, 'wmo-2.3.2-9']
    }
    case 'GEEN_AANVRAAG':
      return ['Er is nog geen aanvraag. Een besluit kan pas na een aanvraag.', 'wmo-2.3.5-2']
    case 'GEEN_AANVULLING_GEVRAAGD':
      return ['Er is geen aanvulling gevraagd. Voeg het document toe bij het dossier.', 'awb-4:5']
    case 'AL_GENOMEN':
      return ['Dit besluit is al genomen. Wat besloten is, verandert niet meer.']
    case 'ONBEKEND_BESLUIT':
      return ['Dit besluit staat niet in het dossier. Laad de pagina opnieuw.']
    case 'GEEN_MOTIVERING':
      return ['Schrijf waarom dit het besluit is. Zonder redenen kan het niet worden genomen.', 'awb-3:46']
    case 'GEEN_MANDAAT':
      return [
        'U heeft geen mandaat om dit besluit te nemen. Leg het voor aan iemand die dat wel heeft.',
        'awb-10:1',
        'wmo-2.6.3-1',
      ]
    case 'RESULTAAT_ZONDER_UREN':
      return [
        `Vul in hoeveel het is bij: ${(refusal.data?.voorzieningen ?? []).join(', ')}. De inwoner moet weten op hoeveel tijd hij kan rekenen, of op hoeveel dagdelen, etmalen of ritten.`,
        'ECLI:NL:CRVB:2019:3364',
      ]
    case 'GEEN_RECHTSMIDDELCLAUSULE':
      return ['In het besluit staat niet hoe en tot wanneer bezwaar kan.', 'awb-3:45']
    case 'BLOKKADES':
      return [
        `De toets houdt dit besluit tegen: ${(refusal.data?.codes ?? []).join(', ')}. Los het op, of laat een bevoegd persoon de blokkade opheffen met een reden.`,
      ]
    case 'TWEEDE_LEZER_NODIG':
      return [`Een collega leest eerst mee. ${refusal.data?.reden ?? ''}`, 'awb-3:2']
    case 'ZELFDE_LEZER':
      return ['Wie het besluit schreef, kan niet ook de tweede lezer zijn. Vraag een collega.']
    case 'NIET_VOORGELEGD':
      return ['Dit besluit is niet aan een tweede lezer voorgelegd.']
    case 'TERMIJN_LAAT_LEZING_TOE': {
      const uiterlijk = refusal.data?.uiterlijk
      return [
        `Er is nog tijd voor de tweede lezer${uiterlijk === undefined ? '' : `: het besluit moet er uiterlijk ${dagMetWeekdag(getDag(uiterlijk))} zijn`}. Overslaan kan pas in de laatste twee dagen.`,
      ]
    }
    case 'NIET_GENOMEN':
      return ['Het besluit is nog niet genomen en kan niet verstuurd worden.', 'awb-3:41']
  }
}

const STAPNAMEN = {
  1: 'de hulpvraag (stap 1)',
  2: 'de problemen (stap 2)',
  3: 'wat er nodig is (stap 3)',
  4: 'wat anders opgelost wordt (stap 4)',
  5: 'wat overblijft (stap 5)',
  x: 'het advies',
} as const

function stappen(nummers: readonly (keyof typeof STAPNAMEN)[]): string {
  return new Intl.ListFormat('nl').format(nummers.map((nummer) => STAPNAMEN[nummer]))
}
