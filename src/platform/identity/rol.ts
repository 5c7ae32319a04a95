/** Roles a person can have; a person may have several. */
export const ROLLEN = [
  'inwoner',
  'mantelzorger',
  'clientondersteuner',
  'consulent',
  'kwaliteitsmedewerker',
  'beheerder',
] as const
export type Rol = (typeof ROLLEN)[number]
