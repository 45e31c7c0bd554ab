// A path in a command that someone may copy into a shell.

/** In quotation marks where it needs them. */
export const quoted = (path: string): string => (/^[\w./-]+$/.test(path) ? path : JSON.stringify(path));
