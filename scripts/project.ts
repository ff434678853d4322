import { fileURLToPath } from "node:url";

/** The project's own folder, without a trailing separator. */
export const projectFolder = fileURLToPath(new URL("..", import.meta.url)).replace(/[\\/]$/u, "");
