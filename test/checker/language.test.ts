import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkPost, type PostReport } from "../../src/checker/index.ts";
import { readEnglish } from "../../src/checker/reading/language.ts";
import { analyse } from "../../src/checker/text/analyse.ts";
import { emptyProfile } from "../../src/domain/profile.ts";
import { makePosts } from "../bench/corpus.ts";
import { applyFix } from "../support/apply-fix.ts";

const check = (text: string): PostReport => checkPost(text, { profile: emptyProfile });
const unreadIn = (text: string): readonly string[] =>
  check(text).unread.map(({ span }) => text.slice(span.from, span.to));

/** Posts of many languages, each with the code by which it is named; null where the detector does not know it for sure. */
const foreign: readonly (readonly [code: string | null, post: string])[] = [
  ["es", "Buenos días. Mañana abrimos a las nueve y habrá pan recién hecho. ¡Compra ahora, últimas horas, no te lo pierdas!"],
  ["fr", "Demain nous ouvrons à neuf heures et il y aura du pain frais pour tout le monde. Réservez votre table dès maintenant !"],
  ["de", "Morgen öffnen wir um neun Uhr, und es gibt frisches Brot für alle Nachbarn. Nur heute: alles zum halben Preis!"],
  ["it", "Domani apriamo alle nove e ci sarà pane fresco per tutti i vicini di casa. Che cosa vi piace di più la mattina?"],
  ["pt", "Amanhã abrimos às nove e vai haver pão fresco para todos os vizinhos. Obrigado a todos que vieram ontem à feira."],
  ["nl", "Morgen gaan we om negen uur open en is er vers brood voor alle buren. Bestel nu, want op is op!"],
  ["pl", "Jutro otwieramy o dziewiątej i będzie świeży chleb dla wszystkich sąsiadów. Dziękujemy wszystkim, którzy przyszli."],
  ["sv", "Imorgon öppnar vi klockan nio och det finns nybakat bröd till alla grannar. Tack till alla som kom igår."],
  ["fi", "Huomenna avaamme yhdeksältä ja tarjolla on tuoretta leipää kaikille naapureille."],
  ["tr", "Yarın saat dokuzda açıyoruz ve tüm komşular için taze ekmek olacak."],
  ["hu", "Holnap kilenckor nyitunk, és lesz friss kenyér minden szomszédnak a sarki boltban."],
  ["ro", "Mâine deschidem la ora nouă și va fi pâine proaspătă pentru toți vecinii."],
  ["tl", "Bukas po kami bukas ng umaga, alas otso hanggang alas singko ng hapon. Maraming salamat sa lahat ng dumalo kahapon."],
  ["id", "Besok kami buka jam sembilan dan ada roti segar untuk semua tetangga di kampung ini."],
  ["ga", "Beidh muid oscailte amárach ar a naoi agus beidh arán úr ann do na comharsana go léir."],
  ["vi", "Ngày mai chúng tôi mở cửa lúc chín giờ và có bánh mì nóng cho mọi người."],
  [null, "Diolch yn fawr i bawb a ddaeth i'r siop ddydd Sadwrn, roedd hi'n hyfryd. Dewch i mewn am baned a sgwrs gyda ni."],
  [null, "Kesho tutafungua saa tatu asubuhi na kutakuwa na mkate mpya kwa majirani wote."],
  [null, "A ó ṣí ilé ìtajà wa ní aago mẹ́sàn-án lọ́la, ẹ kú àbọ̀ gbogbo yín."],
  ["hi", "कल दुकान सुबह नौ बजे खुलेगी, आप सब का स्वागत है।"],
  ["ar", "نفتح غدا في الساعة التاسعة صباحا وأهلا وسهلا بالجميع."],
  ["zh", "明天早上九点开门，欢迎大家来喝茶。"],
  ["ru", "Завтра мы открываемся в девять утра, ждём всех соседей."],
  ["ko", "내일 아침 아홉 시에 문을 엽니다. 모두 환영합니다."],
  [null, "ਕੱਲ੍ਹ ਸਵੇਰੇ ਨੌਂ ਵਜੇ ਦੁਕਾਨ ਖੁੱਲ੍ਹੇਗੀ।"],
]; // prettier-ignore

/** English of many places, and what belongs to no language. */
const english: readonly string[] = [
  "How una dey? We don open, come chop correct jollof", "Abeg no carry last, market don set this evening",
  "Na today we dey open shop o, make una come", "Sis the lehenga is ready, full paisa vasool quality yaar",
  "Kya scene hai weekend ka? Full masti at our cafe", "Wagwan massive, mi deh yah tomorrow wid fresh patty an coco bread",
  "Yuh see mi dumpling dem? Sell off aready", "Och aye, wee braw scones ready the morn, dinnae be late",
  "Grand stretch in the evenings, the craic was mighty", "Howzit boet, lekker specials today", "Kia ora whānau, kai ready",
  "omg ty all sm luv u guys xx", "thx 4 coming 2nite c u l8r", "gonna b sik m8 pls rt",
  "Sourdough, rye, focaccia, ciabatta, brioche, pain au chocolat", "Paneer tikka, aloo gobi, chana masala, dal makhani, garlic naan",
  "Jollof rice, egusi soup, suya, pounded yam, moi moi, chin chin", "Croissants aux amandes, tarte au citron, pain de campagne",
  "Tagliatelle al ragù, gnocchi al pesto, tiramisù della nonna", "Chardonnay Merlot Pinot Noir Cabernet Sauvignon Rioja",
  "Nora Kowalski, Siobhan Ní Bhriain, Tadhg O'Sullivan, Wei Zhang, Giulia Bianchi", "Rolex Omega Seiko Tissot watches repaired",
  "Proved efficiency beats scale; hubs torqued, callipers freed, manifolds scanned", "Cylinder honing eliminated scuffing throughout compression chambers",
  "#supportlocal #panaderia #handmade", "Céad míle fáilte", "¡Feliz Navidad!", "Bon appétit", "Happy Diwali", "👋🏽 🥖 🎉", "Wooooohooooo yaaaas queeeen",
  "Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor incididunt ut labore", "𝗕𝗨𝗬 𝗡𝗢𝗪, ᴏʀᴅᴇʀ ᴛᴏᴅᴀʏ, Ｆｕｌｌ ｗｉｄｔｈ",
]; // prettier-ignore

describe("a post in another language", () => {
  test.each(foreign)("%s is left alone: %s", (code, post) => {
    const { unread, ...report } = check(post);
    expect(unread).toEqual([{ span: { from: 0, to: post.length }, language: code }]);
    expect(report).toMatchObject({
      pressure: { level: "none" }, why: { level: "none", matches: [] }, asks: 0, conversation: false, strengths: [], diagnostics: [], left: [], faults: [],
    }); // prettier-ignore
  });

  test.each(english)("is not this: %s", (post) => {
    expect(unreadIn(post)).toEqual([]);
  });
});

describe("a mixed post", () => {
  const pushed = "Hurry, order now before they are gone!";
  const found = check(pushed).diagnostics.map(({ ruleId }) => ruleId);

  test.each(foreign)("is read where it is English, %s left alone: %s", (_, line) => {
    const post = `${pushed}\n\n${line}`;
    const report = check(post);
    expect(unreadIn(post)).toEqual([line]);
    expect(report.diagnostics.map(({ ruleId }) => ruleId)).toEqual(found);
  });

  test("may have its foreign line in the middle, or one sentence of it", () => {
    const middle =
      "The bread is out at nine.\nMañana abrimos a las nueve para todos los vecinos.\nSee you at the counter.";
    expect(unreadIn(middle)).toEqual(["Mañana abrimos a las nueve para todos los vecinos."]);
    const inLine = "We open at nine. Demain nous ouvrons à neuf heures pour tout le monde. Come as you are.";
    expect(unreadIn(inLine)).toEqual(["Demain nous ouvrons à neuf heures pour tout le monde."]);
  });

  const posts = makePosts(300, 23);
  const paragraph = fc.constantFrom(...foreign.map(([, post]) => post));

  test("says of its English what it would say alone, when a foreign paragraph follows", () => {
    fc.assert(
      fc.property(fc.constantFrom(...posts), paragraph, (post, added) => {
        const { unread, ...mixed } = check(`${post}\n\n${added}`);
        const { unread: none, ...alone } = check(post);
        expect(mixed).toEqual(alone);
        expect([none.length, unread.length]).toEqual([0, 1]);
      }),
      { numRuns: 300 },
    );
  });

  test("keeps the foreign words in every rewording that it is offered", () => {
    fc.assert(
      fc.property(fc.constantFrom(...posts), fc.constantFrom(...posts), paragraph, (before, after, added) => {
        const post = `${before}\n\n${added}\n\n${after}`;
        for (const fix of check(post).diagnostics.flatMap(({ fixes }) => fixes))
          expect(applyFix(post, fix)).toContain(added);
      }),
      { numRuns: 200 },
    );
  });
});

/** What of our own training text is no English; everything else is. */
const notEnglish = [
  "Kakakkk ayo ayo tinggal", "yang di keranjang belum tentu", "Bonne fête nationale", "愛要及時", "Siapa di sini masih simpan", "Kann jemand mal auf meinem Kanal",
]; // prettier-ignore

test("of our own training text, hardly a sentence of English is taken for another language", () => {
  const folder = new URL("../../resources/training/", import.meta.url);
  let sentences = 0;
  const wrong: string[] = [];
  for (const name of readdirSync(folder).filter((file) => file.endsWith(".jsonl"))) {
    for (const line of readFileSync(new URL(name, folder), "utf8").trim().split("\n")) {
      const { text }: { text: string } = JSON.parse(line);
      const read = analyse(text);
      sentences += read.sentences.length;
      const words = readEnglish(read).unread.map(({ span }) => text.slice(span.from, span.to));
      wrong.push(...words.filter((unread) => !notEnglish.some((known) => unread.includes(known))));
    }
  }
  expect(sentences).toBeGreaterThan(20_000);
  // One in a thousand is the most; beyond that they are shown.
  expect(wrong.slice(Math.floor(sentences / 1000))).toEqual([]);
});
