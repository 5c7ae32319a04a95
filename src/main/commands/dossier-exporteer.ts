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
  positionals: { name: 'ID', atLeast: 1, atMost: 1 },
  example: 'keukentafel dossier exporteer wmo-2026-1005 --uit dossier.yaml',
  async run({ options, positionals: [id = ''] }, output) {
    const { uit, json } = options
    const text = await withStore(async (parts) => {
      const { facts } = await readStoredDossier(id, parts)
      const gemeente = parts.settings.naam.replace(/^gemeente\s+/i, '')
      return writeDossierbestand(factsOf(facts), { gemeente, vorm: json === true ? 'json' : 'yaml' })
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
