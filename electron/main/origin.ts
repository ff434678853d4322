/** The scheme and the origin that the window is served from. */
export const SCHEME = "app";
export const ORIGIN = "app://earnest";
