import {
  createTheme,
  type CSSVariablesResolver,
  defaultVariantColorsResolver,
  type MantineColorsTuple,
  Menu,
  type VariantColorsResolver,
} from "@mantine/core";

/** Ink on paper: the one colour of actions. Kinds of flags have colours of their own (tokens.css). */
const ink: MantineColorsTuple = [
  "#f6f3ee", "#e8e2d9", "#d2c8ba", "#b9ab98", "#9c8c77", "#7a6b58", "#5c4f41", "#453b31", "#352d26", "#26201b",
]; // prettier-ignore

/** Warm neutrals for both themes, for what Mantine reckons from its own scales. */
const stone: MantineColorsTuple = [
  "#fbf8f3", "#f4efe7", "#e9e1d5", "#d9cebd", "#948775", "#8d8172", "#6b6156", "#524a42", "#3a342e", "#26221e",
]; // prettier-ignore
const night: MantineColorsTuple = [
  "#e9e3da", "#cfc7bc", "#b3aa9e", "#8d857a", "#7d7469", "#443e38", "#342f2a", "#23201c", "#1d1a17", "#151310",
]; // prettier-ignore

/** Mantine reckons the words on a filled button for the light theme only; tokens.css has both. */
const variantColorResolver: VariantColorsResolver = (input) => {
  const usual = defaultVariantColorsResolver(input);
  switch (input.variant) {
    case "filled":
      return { ...usual, background: "var(--action)", hover: "var(--action-hover)", color: "var(--on-action)" };
    case "subtle":
      return { ...usual, color: "var(--ink-soft)", hover: "var(--selected)", hoverColor: "var(--ink)" };
    default:
      return usual;
  }
};

const surfaces = {
  "--mantine-color-body": "var(--sheet)",
  "--mantine-color-text": "var(--ink)",
  "--mantine-color-dimmed": "var(--ink-soft)",
  "--mantine-color-error": "var(--hard-sell)",
  "--mantine-color-placeholder": "var(--ink-soft)",
  "--mantine-color-default": "var(--sheet)",
  "--mantine-color-default-hover": "var(--paper)",
  "--mantine-color-default-color": "var(--ink)",
  "--mantine-color-default-border": "var(--edge)",
};

/** Lets Mantine's surfaces, words and borders follow the window's own colours in both themes. */
export const cssVariablesResolver: CSSVariablesResolver = () => ({ variables: {}, light: surfaces, dark: surfaces });

/** Fonts, shapes and colours of the window. */
export const theme = createTheme({
  primaryColor: "ink",
  primaryShade: { light: 7, dark: 2 },
  variantColorResolver,
  colors: { ink, gray: stone, dark: night },
  fontFamily: "'Source Sans 3 Variable', system-ui, sans-serif",
  headings: { fontFamily: "'Source Sans 3 Variable', system-ui, sans-serif", fontWeight: "650" },
  fontSizes: { xs: "0.8125rem", sm: "0.9375rem", md: "1rem", lg: "1.125rem", xl: "1.375rem" },
  defaultRadius: "md",
  radius: { md: "8px" },
  cursorType: "pointer",
  respectReducedMotion: true,
  focusRing: "auto",
  components: {
    // A menu lies in the page's main part and begins at its first item (`data-autofocus`), as screen readers expect.
    Menu: Menu.extend({ defaultProps: { portalProps: { target: "main" }, withInitialFocusPlaceholder: false } }),
  },
});
