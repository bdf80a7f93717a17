import { existsSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));

/**
 * Absolute path of the folder with the larger sets, which are not part of this repository. `SHARED_FOLDER` names another
 * one; a relative path starts from the root of the repository.
 */
export const sharedFolder = path.resolve(root, process.env.SHARED_FOLDER ?? "../shared");

/** Path of a file or folder inside the shared folder, whether it is there or not. */
export const sharedPath = (name: string): string => path.join(sharedFolder, name);

export const isShared = (name: string): boolean => existsSync(sharedPath(name));
