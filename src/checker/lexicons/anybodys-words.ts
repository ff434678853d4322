/** Words that stand in anyone's advert. A post of little else could carry any name (S2.30). */
export const anybodysWords: ReadonlySet<string> = new Set(
  `quality service services product products range selection choice customer customers client clients team experts expert
  experience experienced professional professionals solution solutions offer offers deal deals value price prices affordable
  best great amazing perfect beautiful stunning wonderful fantastic excellent excellence exceptional finest premium luxury
  unique special exclusive exciting latest new needs need wide variety friendly reliable trusted trust satisfaction guaranteed
  style stylish comfort comfortable modern innovative passion passionate committed dedicated commitment provide provides
  providing deliver delivering discover enjoy treat create creating style transform dream dreams memories home business visit
  shop store online order book today buy contact call available stock stop ready difference choose everything something
  everyone ultimate destination goal success top leading highest standard standards care pride proud happy pleased love
  results better partner partners support world class bring bringing life beyond first always every`.split(/\s+/u),
);
