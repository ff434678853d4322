/** Words of the insights; what the tables say is written beside them. */
export const insightsWords = {
  "nav.insights": "Insights",
  "insights.title": "What comes back",
  "insights.intro": "Relationships, not reach: people heard, who came back, and who sent whom.",
  "insights.empty": "Nothing to see yet",
  "insights.empty.body": "Insights grow from what you write down under Listening, and from your posts.",
  "insights.empty.start": "Write down what came back",
  "insights.unheard":
    "Nothing is written down yet of what comes back. It will stand here, month by month, beside your hours.",
  "insights.unread":
    "{count, plural, one {1 post is still being read and not counted yet.} other {# posts are still being read and not counted yet.}}",
  "insights.failed": "The insights could not be read: {reason}. Your log is as it was.",
  "insights.none-there": "nothing to count",
  "insights.axis.money": "Money",
  "insights.axis.people": "People",
  "insights.keep": "Save or print",
  "insights.keep-one": "Save: {title}",
  "insights.save-html": "Save as a page …",
  "insights.save-pdf": "Save as PDF …",
  "insights.print": "Print …",
  "insights.save-csv": "Numbers as CSV …",
  "insights.save-png": "Picture as PNG …",
  "insights.save-svg": "Picture as SVG …",
  "insights.saved": "Saved.",
  "insights.save-failed": "No file was written: {reason}.",
  "insights.print-failed": "Nothing was printed: {reason}.",
} as const;
