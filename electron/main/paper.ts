/** The pages' own background, so that no white flashes up before one is drawn. */
export const PAPER = { light: "#f6f2ea", dark: "#1a1815" };
