import { createTheme, type MantineColorsTuple } from "@mantine/core";

/** Ink on paper: the one colour of actions. Kinds of flags have colours of their own (app.css). */
const ink: MantineColorsTuple = [
  "#f6f3ee", "#e8e2d9", "#d2c8ba", "#b9ab98", "#9c8c77", "#7a6b58", "#5c4f41", "#453b31", "#352d26", "#26201b",
]; // prettier-ignore

/** Warm neutrals for both themes; Mantine reads surfaces, borders and dimmed text from these. */
const stone: MantineColorsTuple = [
  "#fbf8f3", "#f4efe7", "#e9e1d5", "#d9cebd", "#b7aa97", "#8d8172", "#6b6156", "#524a42", "#3a342e", "#26221e",
]; // prettier-ignore
const night: MantineColorsTuple = [
  "#e9e3da", "#cfc7bc", "#b3aa9e", "#8d857a", "#5d564e", "#443e38", "#342f2a", "#26221e", "#1d1a17", "#151310",
]; // prettier-ignore

/** Fonts, shapes and colours of the window. */
export const theme = createTheme({
  primaryColor: "ink",
  primaryShade: { light: 7, dark: 2 },
  autoContrast: true,
  colors: { ink, gray: stone, dark: night },
  fontFamily: "'Source Sans 3 Variable', system-ui, sans-serif",
  headings: { fontFamily: "'Source Sans 3 Variable', system-ui, sans-serif", fontWeight: "650" },
  fontSizes: { xs: "0.8125rem", sm: "0.9375rem", md: "1rem", lg: "1.125rem", xl: "1.375rem" },
  defaultRadius: "md",
  radius: { md: "8px" },
  cursorType: "pointer",
  respectReducedMotion: true,
  focusRing: "auto",
});
