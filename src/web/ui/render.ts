import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'

/** A whole page as html, with doctype. The element is a `Pagina`, or a component that returns one. */
export function renderPage(element: ReactElement): string {
  return `<!doctype html>${renderToStaticMarkup(element)}`
}

/** A piece of a page as html: for islands that replace a part, and for tests. */
export function renderPart(element: ReactElement): string {
  return renderToStaticMarkup(element)
}
