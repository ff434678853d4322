import { defineLexicon } from "../text/phrases.ts";

/** Words that tell of a change of name, or of a time before it: with them an old name is meant (S1.19). */
export const renameStory = defineLexicon([
  {
    phrases: [
      "(formerly|previously|née|originally|renamed|renaming|rebrand|rebranded|rebranding|rename|aka|established|founded)",
      "used to (be|trade|go|run|call|work|own|have|know)",
      "(once|was|were|been|being|got|still|are|is|now|us|it|always) (called|known|named)",
      "(still|always) (call|calls|say|says|know|knows|answer|answers|ask|asks|read|reads|write|writes)",
      "(called|named) (us|it|me|her|him|this|ourselves|myself)",
      "(remember|remembers|remembered|met|know|knew|found|followed|joined) (us|me|it) ..3 (as|when|from)",
      "(known|trading|trade|traded|operating|answering|listed|filed|signed) (as|under)",
      "(new|old|former|first|original|previous|other|same|different|second|longer|shorter|last) (name|names|sign|signs|logo)",
      "(name|names) (change|changes|changed|has changed|have changed|is changing)",
      "(change|changed|changing|lost|losing|dropped|dropping|drop|gave up|giving up|retire|retired|retiring|kept|keep|keeping) (our|the|its|my|his|her|their|that) (old)? name",
      "(name|sign) (on|over|above|still|says|said|reads)",
      "(is|are|am|we're|i'm|it's) now (the|a|called|known)",
      "(become|becomes|became|becoming|turned into|turns into|turning into|merged|merging|merge)",
      "(goodbye|farewell|so long)",
      "(no longer|not anymore)",
      "(years|months|weeks|decades) (ago|before|earlier|at|of|with|behind)",
      "(back in|back when|back then|in those days|at the time|in the beginning|from the beginning|at the start|the early days|the first days)",
      "(when|since|the day|the year|before) (we|i|dad|mum|mom|they|he|she|my *|our *) (were|was|started|opened|began|took|bought|still|had|founded|ran|joined|worked|moved|met|set|first|became|changed)",
      "(started|began|opened) (out)? as",
      "(took|taken|take) over",
      "until (last|this|we|then|now|recently|yesterday|#)",
      "(same|different) (people|team|faces|hands|owners|owner|family|dough|door|recipe|recipes)",
    ],
  },
]);
