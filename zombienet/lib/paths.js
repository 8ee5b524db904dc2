// Where things are.

import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** This folder's parent: the files of the networks are written as seen from here. */
export const HERE = dirname(dirname(fileURLToPath(import.meta.url)));

/** What can be made again. */
export const CACHE = join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'bulwark', 'zombienet');
