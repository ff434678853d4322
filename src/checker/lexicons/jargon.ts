import { defineLexicon } from "../text/phrases.ts";

/**
 * Words of marketing and of meetings (S2.9). An entry earns its place when a neighbour would not say it.
 */
export const jargon = defineLexicon<{ readonly phrases: readonly string[] }>([
  { phrases: ["(leverage|leveraging|utilise|utilize) (our|the|your|this|a|these|social)"] },
  { phrases: ["(synergy|synergies|synergistic)"] },
  { phrases: ["(value add|value proposition|unique selling proposition|shared value)"] },
  { phrases: ["(end to end|turnkey|360 degree) (solution|solutions|service|services)"] },
  {
    phrases: [
      "(game changer|game changing|taken to the next level|to the next level|state of the art|best in class|world class|bleeding edge|paradigm shift|disruptive|thought leader|thought leadership|growth hack|growth hacking|growth hacker)",
    ],
  },
  {
    phrases: [
      "(content is king|content strategy|content marketing|brand awareness|engagement rate|call to action|lead magnet|sales funnel|customer journey|personal brand|go viral|going viral|boost engagement|influencer marketing|omnichannel|touchpoints)",
    ],
  },
  {
    phrases: [
      "(circle back|touch base|move the needle|low hanging fruit|deep dive|win win|think outside the box|drill down|holistic (approach|solution|solutions)|actionable insights|best practices|key learnings|going forward|value driven|results driven|purpose led|customer centric)",
    ],
  },
  {
    phrases: [
      "cutting edge (technology|technologies|equipment|solutions|design|treatment|treatments|techniques|approach|service|services|products|gear|machines)",
      "(bespoke|innovative|tailored|scalable|seamless|robust) (solutions|solution)",
      "(solutions provider|stakeholders across|unlock (value|potential|growth|shared value)|empower (businesses|brands|organisations|organizations)|elevate your (brand|business|experience|game|style))",
    ],
  },
]);
