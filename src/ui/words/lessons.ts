/** The short lessons: an idea, a text to try it on, and one way among many to say it. Part of the catalogue. */
export const lessonWords = {
  "lessons.title": "Short lessons",
  "lessons.intro": "One idea each, tried out on a post. Take them in any order, or none.",
  "lessons.who": "Who is learning",
  "lessons.you": "You",
  "lessons.learner": "{name}, {count, plural, =0 {none done yet} =9 {all nine done} other {# of 9 done}}",
  "lessons.progress": "{count, plural, =0 {None done yet} =9 {All nine done} other {# of 9 done}}",
  "lessons.done": "done",
  "lessons.reset": "Forget what is done",
  "lessons.back": "All lessons",
  "lessons.next": "Next lesson",
  "lessons.again": "Put the text back",
  "lessons.field": "Your wording",
  "lessons.waiting": "Write a sentence or two.",
  "lessons.from-flag": "A short lesson: {title}",
  "lessons.open": "Not there yet. Take the time you like.",
  "lessons.one-way": "One way to say it",
  "lessons.unsaved": "This lesson is done, but that could not be noted down: {reason}.",

  "lesson.no-hurry.title": "Nobody likes to be hurried",
  "lesson.no-hurry.idea":
    "A clock in a post makes people feel chased. Some will buy, and remember the feeling longer than the boots. Where a day really matters, name it as you would to a friend; where it does not, leave the clock out. An offer that is good today can be good next week, and a reader who is left free to choose comes back with an open mind.",
  "lesson.no-hurry.task": "Say it so that nobody feels hurried.",
  "lesson.no-hurry.given": "Last chance! 20% off winter boots, today only. Hurry before they are gone!",
  "lesson.no-hurry.example":
    "The winter boots cost a fifth less until Saturday, and the bench by the window is free most mornings.",
  "lesson.no-hurry.well": "Nothing in it hurries anybody.",

  "lesson.say-why.title": "Let the reason show",
  "lesson.say-why.idea":
    "Two shops on one street may sell the same candle. People choose the one whose reason they share, and they can only share what they were told. You need no manifesto: half a sentence is enough, the one you would say when somebody asks across the counter why you bother. Begin with because, or with a person, or with what you could not bear to see lost.",
  "lesson.say-why.task": "Add half a sentence that says why you do this.",
  "lesson.say-why.given": "Our beeswax candles are back. Buy yours in the shop from Thursday.",
  "lesson.say-why.example":
    "The beeswax candles are back. We make them because my mother read to us by one, and I would like children here to know that light.",
  "lesson.say-why.well": "A reader learns why you do it.",

  "lesson.one-ask.title": "Ask once, and plainly",
  "lesson.one-ask.idea":
    "You may ask for business. It is honest to say what you would like, and people are glad to know how. Four asks in a row are something else: the reader feels pulled by both sleeves and does nothing. Choose the one that matters, put it behind something worth reading, and leave the others for another day. A plain “if you would like one” is heard better than a row of exclamation marks.",
  "lesson.one-ask.task": "Keep one ask, put plainly, and give something before it.",
  "lesson.one-ask.given": "Book now! Call us today! Visit our website! Follow us for more!",
  "lesson.one-ask.example":
    "Apple trees are best pruned in February, before the buds swell. If you'd like help with yours, write to us.",
  "lesson.one-ask.well": "One ask, and nobody is pulled.",

  "lesson.thank.title": "Thank someone, by name if they let you",
  "lesson.thank.idea":
    "A business lives off people who do more than they have to: the customer who brings a neighbour, the neighbour who holds the ladder. To be thanked where others can read it makes anyone feel seen, and everybody else learns what kind of place you are. Say what exactly they did. Ask them first whether you may use the name.",
  "lesson.thank.task": "Turn it into thanks to someone for something they did.",
  "lesson.thank.given": "It was a busy week at the workshop and we got a lot done.",
  "lesson.thank.example": "Thank you, Mrs. Duarte, for the soup on Friday. Six of us had two bowls each.",
  "lesson.thank.well": "Somebody will feel seen.",

  "lesson.question.title": "Ask what you want to know",
  "lesson.question.idea":
    "A sales line with a question mark asks nothing; everybody knows the answer that is wanted. A real question is one whose answer could surprise you. It turns the noticeboard into a table with chairs. Ask about something people know better than you do: their street, their grandmother's recipe, the job they keep putting off. Then stay around, because whoever answers will look for your reply.",
  "lesson.question.task": "Ask something whose answer you do not know.",
  "lesson.question.given": "Who wants 50% off soup this week?",
  "lesson.question.example": "Which soup did you grow up with? Tell us, there is room for one more pot on Fridays.",
  "lesson.question.well": "People have something to say back.",

  "lesson.people.title": "People, not numbers",
  "lesson.people.idea":
    "Four thousand is not anybody. Whoever reads that you are counting knows that they are being counted. Speak of the one who came in, what they said, and what you learned from it. The number may still matter in the books; in a post it tells people that they are rungs of your ladder. One customer told well says more about you than any round figure.",
  "lesson.people.task": "Speak of a person instead of a number.",
  "lesson.people.given": "We just hit 4,000 followers and won thirty new leads. Help us reach 5,000!",
  "lesson.people.example":
    "A man came in on Monday with a clock in a shoe box. His father had stopped winding it in 1988, and it runs again.",
  "lesson.people.well": "There is a person in it, and no count.",

  "lesson.honest.title": "Own what went wrong",
  "lesson.honest.idea":
    "Everybody makes mistakes, and everybody knows the sentence that hides them. “Due to circumstances” has nobody in it. Say what happened, that it was you, and what is different from now on, in that order and without a but. It costs a red face and wins what no advertisement can: people believe the rest of what you say.",
  "lesson.honest.task": "Say that it was you, and what changes.",
  "lesson.honest.given": "Due to unforeseen circumstances, deliveries may be subject to delays.",
  "lesson.honest.example":
    "We got it wrong on Tuesday and sent eleven boxes to the wrong doors. From this week two of us read the list before the van leaves.",
  "lesson.honest.well": "Somebody stands up for it.",

  "lesson.own-words.title": "Say what nobody else could",
  "lesson.own-words.idea":
    "Quality, passion and service stand on every van in the country. Cover the name, and nobody can tell whose post it is. Try the swap: could the shop next door post this unchanged? Then put in something that only happened at yours, a hand, a street, a noise, a thing somebody said. It need not be big. It has to be true.",
  "lesson.own-words.task": "Write something that the shop next door could not post.",
  "lesson.own-words.given":
    "We are passionate about quality and committed to excellent service. Your satisfaction is our priority.",
  "lesson.own-words.example":
    "We sand every chair by hand because Ruben's teacher in Matola taught him that a machine cannot feel a splinter, and our children sit on them.",
  "lesson.own-words.well": "This one is yours.",

  "lesson.leave-room.title": "Leave room around the words",
  "lesson.leave-room.idea":
    "A reader gives a post a breath or two. Hashtags by the dozen, a row of rockets, three links and a name that was never filled in each take a little of it, and what you wanted to say gets the rest. Read it aloud: whatever you would not say across the counter can go. One picture in words stays longer than twelve tags, and the few people who look for a tag find you by two.",
  "lesson.leave-room.task": "Keep what you would say aloud, and let the rest go.",
  "lesson.leave-room.given":
    "🚀🔥✨🌱🌱🌱💚 The hedge plants are in! #garden #gardening #green #plants #love #nature #spring #happy #life #follow #instagood #picoftheday",
  "lesson.leave-room.example":
    "The hedge plants are in. We set them in November, because roots like a cold bed and a slow start. #hedges",
  "lesson.leave-room.well": "There is room to read it.",
} as const;
