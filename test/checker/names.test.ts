import { describe, expect, test } from "vitest";
import { checkPost } from "../../src/checker/index.ts";
import { emptyProfile } from "../../src/domain/profile.ts";
import { findNames } from "../../src/checker/reading/names.ts";
import { analyse } from "../../src/checker/text/analyse.ts";

/** Given names of many places, also those that are words besides (Grace, Will, Faith, Mark, Sale, Cheap). */
const names =
  `Aoife Siobhán Niamh Tadhg Pádraic Saoirse Ciarán Gráinne Seán Eileen Bronwen Rhys Gethin Angharad Eilidh Hamish Mairi
Callum Nia Owain Nora Maura Declan Conor Ngozi Chidi Adaeze Emeka Ifeoma Tunde Folake Bisi Sade Yemi Amina Musa Zainab Ibrahim
Fatima Hassan Aisha Omar Layla Yusuf Khadija Priya Arjun Deepa Ravi Lakshmi Sanjay Meera Vikram Anjali Rohan Kavya Harpreet
Gurpreet Jaswinder Simran Mandeep Wei Mei Jun Ling Xiu Hiroshi Yuki Sakura Kenji Aiko Min-jun Ji-woo Thuy Linh Nguyen Minh
Siti Budi Putri Agus Dewi Malia Keanu Leilani Sione Mele Tane Aroha Wiremu Ngaire Kiri Jarrah Alinta Bindi José María Carlos
Lucía Sofía Diego Camila Mateo Valentina João Inês Beatriz Tiago Françoise Étienne Chloé Benoît Amélie Zoé Giulia Matteo Chiara
Luca Francesca Anja Jürgen Käthe Björn Astrid Søren Freja Lars Ingrid Aino Väinö Olena Taras Oksana Andriy Piotr Agnieszka
Małgorzata Wojciech Zsófia László Jana Tomáš Ivana Dragan Milena Elif Mehmet Ayşe Emre Nikos Eleni Giorgos Despina Rivka Moshe
Shira Tamar Ezra Kofi Ama Kwame Akosua Esi Abena Thabo Nomsa Sipho Lerato Themba Naledi Chipo Tendai Wanjiku Otieno Achieng
Grace Will Faith Hope Joy Mark Bill Rich Dawn Rose Rusty Sunny Hunter Chase Price Sale Free Best Young Loved Cheap Vote Ray
Penny Frank Earnest Victor Pearl Ruby Buck Cash Art Dot Iris`
    .split(/\s+/u)
    .filter(Boolean);

const family = "mum mom mam dad granny gran nan nana grandad grandpa auntie uncle sister brother cousin gogo dadi nani yiayia abuela oma baba amma".split(" "); // prettier-ignore

const found = (text: string): readonly string[] =>
  checkPost(text, { profile: emptyProfile }).diagnostics.map(({ ruleId }) => ruleId);

describe("names of people", () => {
  test("there are at least two hundred of them", () => {
    expect(new Set(names).size).toBeGreaterThanOrEqual(200);
  });

  test.for(names)("%s is never flagged", (name) => {
    expect(found(`${name} brought the ladder back on Tuesday, and the gutter holds.`)).toEqual([]);
    expect(found(`The old gate was mended by ${name}, who knows about hinges.`)).toEqual([]);
  });

  test.for(family)("%s is never flagged", (word) => {
    expect(found(`My ${word} painted the sign over the door.`)).toEqual([]);
  });

  test("are shown where they do what people do", () => {
    const text = analyse(
      "On Friday Nora said the kiln was cold. Ravi asked for tea. Parking is free, Grass and Rent are not.",
    );
    expect(findNames(text, []).map(({ from, to }) => text.written.slice(from, to))).toEqual(["Nora", "Ravi"]);
  });

  test("are shown where the owner listed them", () => {
    const text = analyse("Thanks to Wren for the plums.");
    expect(findNames(text, ["Wren Abara"]).map(({ from, to }) => text.written.slice(from, to))).toEqual(["Wren"]);
  });
});
