/** Words of the owner's own lines; part of the catalogue. */
export const linesWords = {
  "lines.title": "Your own words",
  "lines.about":
    "Lines and stories as you said them, kept word for word. Where a post could say why you do this, those that fit are offered.",
  "lines.new": "A line or a story",
  "lines.new.hint": "How it began, what a customer said, what you would never do.",
  "lines.add": "Keep it",
  "lines.one": "Line {count}",
  "lines.use": "Use in the draft",
  "lines.use.label": "Use in the draft: {words}",
  "lines.remove": "Take away",
  "lines.remove.label": "Take away: {words}",
  "lines.bring-back": "Bring the last one back",
  "lines.none": "None yet. In the editor, select words that are yours alone and choose Edit > Keep these words.",
  "lines.order": "Those that are nearest to what the draft is about stand first.",
  "lines.full": "{limit, number} lines are kept. Taking one away makes room for another.",
  "lines.kept": "Kept with your own words.",
  "lines.keep-failed": "These words could not be kept: {reason} They still stand in the draft.",
  "lines.nothing-selected": "Select the words in the draft first.",
  "lines.too-long": "A line has room for {limit, number} characters. Select fewer words.",
  "lines.offered": "From your own words",
} as const;
