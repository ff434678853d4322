import { defineLexicon } from "../text/phrases.ts";

/**
 * Lines that are everybody's by now (S2.12, S2.30). An entry earns its place when the words are known from posters, mugs or other
 * companies' slogans, so that a reader hears whoever said them first and not the owner.
 */
export const borrowedLines = defineLexicon<{ readonly phrases: readonly string[] }>([
  {
    phrases: [
      "people (don't|do not) buy what you do",
      "start with why",
      "be the change you ..2 to see",
      "(follow|chase|live) your (passion|dreams|dream|bliss)",
      "do what you love and ..2 never work a day",
      "(never|you'll never) work a day in your life",
      "live ..1 laugh ..1 love",
      "carpe diem",
      "(good|positive) vibes only",
      "(work|play) hard ..1 (play|stay) (hard|humble)",
      "dream big",
      "the sky is the limit",
      "sky's the limit",
      "(made|baked|crafted|brewed|cooked|built|served) with love",
      "from our family to yours",
      "your one stop shop",
      "one stop shop for all your ..1 needs",
      "quality over quantity",
      "the customer is (always right|king|queen)",
      "think different",
      "just do it",
      "(impossible is nothing|because you're worth it|life is a journey)",
      "(teamwork makes the dream work|good things come to those who wait|every day is a gift|life is too short for bad coffee)",
      "(making|make) the world a better place",
    ],
  },
]);
