import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { transformSync } from 'rolldown/utils'
import { file } from '../route.ts'

/** The script as browsers get it: without types, made once at the start. */
function loadIsland(name: string) {
  const path = fileURLToPath(new URL(`./${name}.ts`, import.meta.url))
  const { code, errors } = transformSync(path, readFileSync(path, 'utf8'), { lang: 'ts', sourcemap: false })
  const [error] = errors
  if (error !== undefined) throw error
  const hash = createHash('sha256').update(code).digest('hex').slice(0, 12)
  return { href: `/script/${name}-${hash}.js`, code }
}

export const notitiesIsland = loadIsland('notities')

/** Our own file, so that `script-src 'self'` suffices. It holds no data of anyone. */
export const notitiesIslandFile = file({
  path: notitiesIsland.href,
  policy: { public: true },
  load: async () => ({ body: notitiesIsland.code, type: 'text/javascript; charset=utf-8' }),
})
