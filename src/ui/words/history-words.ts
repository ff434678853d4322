/** Words of a draft's history. */
export const historyWords = {
  "history.title": "History of this draft",
  "history.list": "Versions",
  "history.none":
    "No earlier version yet. One is kept every few minutes while you write, and whenever you keep one yourself.",
  "history.new": "This draft has not been stored yet, so there is nothing earlier.",
  "history.reason.created": "As it began",
  "history.reason.pause": "While writing",
  "history.reason.kept": "You kept it",
  "history.reason.status": "Before its status changed",
  "history.reason.fix": "Before a rewording",
  "history.reason.import": "From a file",
  "history.reason.restore": "Brought back",
  "history.same": "The same words as now.",
  "history.against": "What would change",
  "history.about": "Struck out is what stands there now; underlined is what would come back.",
  "history.restore": "Bring this version back",
  "history.restored": "The version of {time} is back. What stood there before is kept as a version too.",
  "history.failed": "Nothing was changed: {reason}. The draft is as it was.",
  "failure.reason.no-version": "this version is not kept any more",
} as const;
