/** Roles: what a caller may do. Each may do what those before it may. */
export const ROLES = ['reader', 'editor', 'writer', 'admin'] as const;
export type Role = (typeof ROLES)[number];

/** What each may do beyond the one before it, as help texts and descriptions say it. */
export const MAY: Readonly<Record<Role, string>> = {
  reader: 'ask and subscribe',
  editor: 'judge',
  writer: 'take articles in',
  admin: 'remove articles',
};

export const covers = (role: Role | null, needed: Role): boolean => role !== null && ROLES.indexOf(role) >= ROLES.indexOf(needed);

export const isRole = (text: unknown): text is Role => ROLES.some((role) => role === text);
