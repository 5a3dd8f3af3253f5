/** What an operator may do: the secretary everything, the recorder keeps records, the reader looks. */
export type Role = 'secretary' | 'recorder' | 'reader';

/** look: see and export; keep: add, change, void, import; manage: operators, settings, restore. */
export type Permission = 'look' | 'keep' | 'manage';

const permissions: Readonly<Record<Role, readonly Permission[]>> = {
  secretary: ['look', 'keep', 'manage'],
  recorder: ['look', 'keep'],
  reader: ['look'],
};

/** True if the role includes the permission. */
export const allows = (role: Role, permission: Permission): boolean =>
  permissions[role].includes(permission);
