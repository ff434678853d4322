import { defineLexicon } from "../text/phrases.ts";

/** Ways to address a crowd (S1.6, S1.10). `instead` greets one reader. */
export const massAddresses = defineLexicon<{ readonly instead: string; readonly phrases: readonly string[] }>([
  {
    instead: "Hello",
    phrases: [
      "^dear (valued|all|our|esteemed|respected|loyal)? (valued|esteemed|loyal)? (customer|customers|client|clients|patron|patrons|guest|guests|member|members|subscriber|subscribers|sir or madam|sir madam|user|users)",
      "^(to all|attention all|calling all|to our|attention) (our)? (valued|esteemed|loyal)? (customers|clients|patrons|members|subscribers|followers)",
      "^dear all",
      "^(hello|hi|hey|good morning|greetings) (valued|dear|esteemed) (customers|clients|followers|customer|client|patrons)",
      "^(to whom it may concern|dear sir|dear sirs)",
    ],
  },
  {
    instead: "you",
    phrases: [
      "(all|our) (our)? (valued|esteemed) (customers|clients|patrons|guests|members)",
      "(our|the) (valued|esteemed) (customer|client)",
    ],
  },
]);
