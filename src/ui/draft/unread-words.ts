import type { TrainedPart } from "../../checker/index.ts";
import { say } from "../words/say.ts";

/** What a file of the trained model that cannot be read means for the owner. A new part without words does not compile. */
export const lackingWords: Readonly<Record<TrainedPart, () => string>> = {
  classifier: () => say("panel.lacking.classifier"),
  vectors: () => say("panel.lacking.vectors"),
};
