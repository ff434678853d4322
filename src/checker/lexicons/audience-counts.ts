import { defineLexicon } from "../text/phrases.ts";

/** How a count of followers is used; it decides what could stand there instead. */
export type CountUse = "reach-for" | "audience" | "milestone";

const AUDIENCE =
  "(followers|follower|likes|subscribers|subs|fans|page likes|facebook likes|followers on *|fb likes|insta followers|instagram followers|tiktok followers|followers here)";

/**
 * Counts of an audience (S0.14, S1.4). An entry earns its place when the number counts people by their following, not
 * by what was done together: "2,000 meals" and "the 300 of you who came" are no such number.
 */
export const audienceCounts = defineLexicon<{ readonly use: CountUse; readonly phrases: readonly string[] }>([
  {
    use: "reach-for",
    phrases: [
      `(help|get|push|take|bring) (us|me|this page|our page) (to)? (reach|hit|get to|to|past|over|break|make)? # #? (k|thousand|million)? ${AUDIENCE}`,
      `(let's|can we|lets) (reach|hit|get to|make it to|get this page to|get us to|break) # #? (k|thousand|million)? ${AUDIENCE}`,
      "(help|get) (us|me) (to)? (reach|hit|get to|to|past) # (k|thousand) .",
      `(only|just) # (k|more)? (to go|away|short|off|until|till) ..2 #`,
      `(road|journey|race) to # #? (k|thousand|million) ${AUDIENCE}?`,
    ],
  },
  {
    use: "audience",
    phrases: [
      `(our|my|all our|all my) # #? (k|thousand|million|plus)? (amazing|lovely|wonderful|loyal|new)? ${AUDIENCE}`,
      `all # #? (k|thousand)? of our ${AUDIENCE}`,
    ],
  },
  {
    use: "milestone",
    phrases: [
      `(we|we've|we're|i|i've|page|just|officially|finally) (have|has|just|finally|officially|now)? (hit|reached|passed|smashed|got|at|broke|crossed|gained|have|has) (over|past|the)? # #? (k|thousand|million)? ${AUDIENCE}`,
      `# #? (k|thousand|million)? ${AUDIENCE} (and counting|and growing|and still growing|strong|later|already|reached|🎉|wow)`,
      `(thank you|thanks|cheers) for # #? (k|thousand|million)? ${AUDIENCE}`,
      `^# #? (k|thousand|million)? ${AUDIENCE} .`,
    ],
  },
]);
