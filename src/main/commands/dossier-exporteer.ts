import { writeFile } from 'node:fs/promises'
import { factsOf } from '../../dossier/dossier-store.ts'
import { writeDossierbestand } from '../../dossier/dossierbestand.ts'
import { type Command, JSON_OPTION } from './command.ts'
import { badFile } from './input-file.ts'
import { readStoredDossier } from './stored-dossier.ts'
import { withStore } from './with-store.ts'

export const dossierExporteer: Command = {
  summary: 'geeft een dossier als dossierbestand: dezelfde feiten, en wat er daarna gebeurde',
  options: {
    uit: { type: 'string', value: 'BESTAND', help: 'waar het bestand komt; anders de standaarduitvoer' },
    json: { ...JSON_OPTION, help: 'als JSON in plaats van YAML' },
  },
  positionals: { name: 'ID-OF-KENMERK', atLeast: 1, atMost: 1 },
  example: 'keukentafel dossier exporteer wmo-2026-1005 --uit dossier.yaml',
  async run({ options, positionals: [asked = ''] }, output) {
    const { uit, json } = options
    const { id, text } = await withStore(async (parts) => {
      const { id, facts } = await readStoredDossier(asked, parts)
      const gemeente = parts.settings.naam.replace(/^gemeente\s+/i, '')
      const vorm = json === true ? 'json' : 'yaml'
      return { id, text: writeDossierbestand(factsOf(facts), { gemeente, vorm }) }
    })
    if (typeof uit !== 'string') {
      output.out(text.trimEnd())
      return 0
    }
    try {
      await writeFile(uit, text)
    } catch (error) {
      throw badFile(uit, error)
    }
    output.out(`Dossier ${id} staat in ${uit}.`)
    return 0
  },
}
