import { describe, expect, test } from 'vitest'
import { isGeldAlsReden } from './geld.ts'

describe('money as the reason', () => {
  test.each([
    'We moeten bezuinigen.',
    'De bezuiniging van 2027.',
    'Een ombuiging in het sociaal domein.',
    'De hulp moet betaalbaar blijven.',
    'Om de Wmo betaalbaar te houden.',
    'De betaalbaarheid van de hulp staat onder druk.',
    'Het is niet meer betaalbaar.',
    'Dit is onbetaalbaar.',
    'De begroting sluit niet.',
    'Begrotingsruimte is er niet.',
    'Het budget is op.',
    'Het budget is overschreden.',
    'Wij blijven binnen het budget.',
    'Het budget van de gemeente.',
    'Er is geen geld.',
    'Er is geen budget.',
    'Er zijn onvoldoende middelen.',
    'Budgettaire krapte.',
    'Het budgetplafond is bereikt.',
    'De besparing is nodig.',
    'Zo besparen wij.',
    'Een kostenbesparing.',
    'Om kosten te besparen.',
    'Er is een tekort.',
    'Het tekort van de gemeente.',
    'Door een tekort op de Wmo.',
    'De tekorten lopen op.',
    'De kosten stijgen.',
    'Stijgende kosten.',
    'lagere kosten',
    'Vanwege de kosten.',
    'Wegens de hogere tarieven.',
    'Het tarief is te hoog.',
    'Hulp is te duur.',
    'Financiële krapte.',
    'Onze financiën.',
    'Het is financieel niet houdbaar.',
    'De financiële taakstelling.',
  ])('%s', (tekst) => {
    expect(isGeldAlsReden(tekst)).toBe(true)
  })
})

describe('no reason of money', () => {
  test.each([
    'Duidelijker regels.',
    'U betaalt een eigen bijdrage.',
    'Een eigen bijdrage in de kosten.',
    'Dat is niet te duur.',
    'Het is geen bezuiniging.',
    'Het gaat niet om een bezuiniging.',
    'Zonder te bezuinigen.',
    'Het persoonsgebonden budget is genoeg om de hulp in te kopen.',
    'U kiest voor een persoonsgebonden budget.',
    'Uw budgetplan past bij de hulp.',
    'De budgethouder regelt het zelf.',
    'Hij gaat naar budgetbeheer.',
    'Het tarief volgt de nieuwe cao.',
    'De huishoudkostenteller vervalt.',
    'Kosteloze hulp blijft.',
    'De kosten van bezwaar.',
    'Zij heeft een tekort aan slaap.',
    'Mevrouw komt niets tekort.',
    'De hulp schiet tekort.',
    'Zo kan hij energie besparen.',
    'Mevrouw heeft financiële problemen.',
    'Hulp bij de financiën van meneer.',
    'Een schoonmaker is te duur voor mevrouw.',
    'De algemene voorziening is betaalbaar voor meneer.',
    'Onderzoek liet zien dat minder vaak genoeg is.',
  ])('%s', (tekst) => {
    expect(isGeldAlsReden(tekst)).toBe(false)
  })
})
