import { describe, expect, test } from "vitest";
import { brokenInstallation, brokenWindow, storeTroubles, troublePage } from "../../electron/main/trouble.ts";

describe("the page that says what is wrong", () => {
  test.for([...Object.entries(storeTroubles), ["installation", brokenInstallation], ["window", brokenWindow]] as const)(
    "says of %s whether the words are safe, and what to do",
    async ([, trouble]) => {
      const html = await troublePage(trouble, "SQLITE_X", undefined).text();
      expect(html).toContain(trouble.title);
      expect(trouble.detail).toMatch(/untouched|safe|stored|left as it is/u);
      expect(trouble.detail).toMatch(/Put back|Move|Open|Free|Install|Restart/u);
      expect(html).not.toContain("Show the folder");
    },
  );

  test("shows file names as text, and runs nothing", async () => {
    const page = troublePage(brokenWindow, '<img src=x onerror="alert(1)">', '/home/a&b/"<script>');
    const html = await page.text();
    expect(html).toContain("&lt;img src=x onerror=&quot;alert(1)&quot;&gt;");
    expect(html).toContain("/home/a&amp;b/&quot;&lt;script&gt;");
    expect(html).not.toMatch(/<script|<img/u);
    expect(page.headers.get("content-security-policy")).toContain("default-src 'none'");
    expect(html).toContain("Show the folder");
  });
});
