import { dagVoluit, getDag } from '../../basis/dag.ts'
import type { DossierFact } from '../../dossier/dossier-facts.ts'
import { titelVanToetspunt } from '../../stelsel/toets/titels.ts'

/** The words of a fact that say most, for a line on the timeline. `koppen`: what the parts of the verslag are called. */
export function feitTekst(
  fact: DossierFact,
  koppen: ReadonlyMap<string, string> = new Map(),
): string | undefined {
  switch (fact.type) {
    case 'MeldingOntvangen':
      return `“${fact.woorden}” (${fact.kanaal})`
    case 'NotitieGemaakt':
      // Scratch notes are read on the page of the talk by who wrote them, not by everyone who may see the timeline.
      return fact.aard === 'eigen aantekening' ? 'Eigen aantekening' : `${fact.wie}: “${fact.tekst}”`
    case 'PassageGemarkeerd':
      return `“${fact.citaat}”`
    case 'VaststellingGedaan':
      return fact.stap === 'x' ? fact.tekst : `Stap ${fact.stap}: ${fact.tekst}`
    case 'PuntBeantwoord':
      return `Punt ${fact.punt}: ${fact.antwoord}`
    case 'GesprekAfgesproken':
      return [dagVoluit(getDag(fact.datum)), fact.tijd, fact.plaats]
        .filter((deel) => deel !== undefined)
        .join(', ')
    case 'VerslagBeantwoord':
      return [
        ...(koppen.has(fact.onderdeel) ? [koppen.get(fact.onderdeel)] : []),
        fact.tekst === undefined ? fact.antwoord : `${fact.antwoord}, “${fact.tekst}”`,
      ].join(': ')
    case 'AanvraagIngediend':
      return fact.wens
    case 'DocumentOntvangen':
      return fact.titel
    case 'AdviesOntvangen':
      return `${fact.van}: ${fact.conclusie}`
    case 'AdviesGevraagd':
      return `${fact.aan}: ${fact.vraag}`
    case 'BlokkadeOpgeheven':
      return `${titelVanToetspunt(fact.code)} ${fact.reden}`
    case 'TweedeLezerTeruggegeven':
    case 'TweedeLezingVervallen':
    case 'VaststellingIngetrokken':
    case 'GesprekAfgezegd':
    case 'MeldingNietVoortgezet':
    case 'OnderzoekVerlengd':
      return fact.reden
    case 'PersoonlijkPlanOntvangen':
    case 'Overgenomen':
    case 'AanbiederSchreef':
      return fact.tekst
    case 'BesluitOpgesteld':
    case 'BesluitGenomen':
      return fact.beslissing
    case 'ClientondersteuningAangeboden':
      return `Aan de ${fact.aan}`
    case 'ClientondersteuningBeantwoord':
      return `De ${fact.aan}: ${fact.antwoord}`
    case 'BehandelaarAangewezen':
    case 'MachtigingVerleend':
    case 'MachtigingIngetrokken':
    case 'OndersteunerGekoppeld':
      return fact.naam
    default:
      return undefined
  }
}
