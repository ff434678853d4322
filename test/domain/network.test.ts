import { describe, expect, test } from "vitest";
import { nameOf, type Network, networks, networksOf } from "../../src/domain/network.ts";

const meanings: readonly (readonly [channel: string, meant: readonly Network[]])[] = [
  ["Facebook page", ["facebook"]],
  ["our FB group", ["facebook"]],
  ["IG", ["instagram"]],
  ["insta", ["instagram"]],
  ["Instagram Reels", ["instagram"]],
  ["ig reel @spokeandkettle", ["instagram"]],
  ["Twitter/X", ["x"]],
  ["X (Twitter)", ["x"]],
  ["x.com", ["x"]],
  ["X", ["x"]],
  ["LinkedIn company", ["linkedin"]],
  ["Linked-In personal profile", ["linkedin"]],
  ["Google Business", ["google-business"]],
  ["Google Business Profile", ["google-business"]],
  ["GBP", ["google-business"]],
  ["Google", ["google-business"]],
  ["Threads", ["threads"]],
  ["bsky.app", ["bluesky"]],
  ["mastodon.social", ["mastodon"]],
  ["Tik Tok", ["tiktok"]],
  ["YouTube Shorts", ["youtube"]],
  ["Pinterest board", ["pinterest"]],
  ["Facebook, Instagram", ["facebook", "instagram"]],
  ["IG + FB", ["facebook", "instagram"]],
  ["LinkedIn & X", ["x", "linkedin"]],
];

describe("a channel means", () => {
  test.for(meanings)("“%s”: %j", ([channel, meant]) => {
    expect(networksOf(channel)).toEqual(meant);
  });

  test.for([
    "newsletter",
    "Email",
    "LinkedIn newsletter",
    "Instagram story",
    "Facebook ads",
    "YouTube community",
    "blog",
    "Studio X opening night",
    "the market stall",
    "threadbare",
    "Googleplex tour",
    "shop window",
    "",
    "  ",
  ])("no network that we know the limits of: “%s”", (channel) => {
    expect(networksOf(channel)).toEqual([]);
  });

  test("nothing while it is open", () => {
    expect(networksOf(null)).toEqual([]);
  });

  test("each network by the name it gives itself", () => {
    expect(networks.map((network) => networksOf(nameOf(network)))).toEqual(networks.map((network) => [network]));
  });
});
