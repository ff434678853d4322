import { defineLexicon } from "../text/phrases.ts";

/** What a community is asked about: plans, changes and choices that are its own (S4.13, S1.15). */
export const communityMatters = defineLexicon([
  {
    phrases: [
      "(we're|we are|we've been|i've been|i'm|been) (thinking (of|about) (opening|moving|changing|adding|starting|stopping|doing|making|closing|running|trying|swapping|painting|getting|having|turning|bringing|whether)|wondering (about|if|whether)|considering|torn between|toying with|debating)",
      "(we|i) (can't|cannot|couldn't) (decide|agree) (on|between|whether|which)",
      "(we|i) haven't (decided|picked|chosen) ..2 (yet|which|what|whether|a name)",
      "(the|our|this) (town|village|street|neighbourhood|neighborhood|community|parish|estate) (needs|deserves|could do with|has been talking about|is talking about)",
      "(we'd like|i'd like|(we|i) (need|want|would like)) (a name|ideas|a new name) for",
    ],
  },
]);
