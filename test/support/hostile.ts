/** Ways to have a page run something; each sets `window.pwn` when it works. */
const wrappers: readonly string[] = [
  "<script>PWN</script>", "<SCRIPT>PWN</SCRIPT>", "<script\n>PWN</script\n>", "<script src=data:text/javascript,PWN></script>", "<script type=module>PWN</script>",
  "<img src=x onerror=PWN>", '<img src="x" onerror="PWN">', "<img/src=x/onerror=PWN>", "<IMG SRC=x OnErRoR=PWN>", "<image href=x onerror=PWN>", "<img src=x onerror=&#x50;WN>",
  "<svg onload=PWN>", "<svg><script>PWN</script></svg>", "<svg><animate onbegin=PWN attributeName=x dur=1s>", "<svg><a xlink:href=javascript:PWN><text y=20>x</text></a></svg>", "<svg><use href=data:image/svg+xml,PWN>",
  "<body onload=PWN>", "<iframe srcdoc='<script>parent.PWN</script>'>", "<iframe src=javascript:PWN>", "<object data=javascript:PWN>", "<embed src=javascript:PWN>", "<base href=javascript:PWN//>",
  "<a href=javascript:PWN>x</a>", "<a href=' javascript:PWN'>x</a>", "<a href=java&#9;script:PWN>x</a>", "<form action=javascript:PWN><button>x</button></form>", "<button formaction=javascript:PWN>x</button>",
  "<details open ontoggle=PWN>", "<input autofocus onfocus=PWN>", "<select autofocus onfocus=PWN>", "<video><source onerror=PWN></video>", "<audio src=x onerror=PWN>", "<marquee onstart=PWN>", "<math><mtext><style><img src=x onerror=PWN></style>",
  "<style>@import 'javascript:PWN'</style>", "<link rel=stylesheet href=javascript:PWN>", "<meta http-equiv=refresh content='0;url=javascript:PWN'>", "<template><script>PWN</script></template>", "<noscript><img src=x onerror=PWN></noscript>", "<xss style=animation-name:x onanimationstart=PWN>",
]; // prettier-ignore
const breakouts = ["", '">', "'>", "</textarea>", "-->"] as const;

/** Two hundred of them, with the ways out of an attribute, a text field and a comment. */
export const scriptVectors: readonly string[] = breakouts.flatMap((breakout) =>
  wrappers.map((wrapper) => `${breakout}${wrapper.replaceAll("PWN", "window.pwn=1")}`),
);

/** What a database could take for its own language (S22). */
export const sqlVectors: readonly string[] = [
  "'; DROP TABLE post;--", '" OR 1=1', "' OR '1'='1", "1; DELETE FROM post", "%", "_", "\\", "') UNION SELECT sql FROM sqlite_master--", "/*", "; ATTACH 'x' AS y; --",
]; // prettier-ignore

/** What a search could take for its own language (S23). */
export const searchVectors: readonly string[] = [
  'hello"', "hello OR", "NEAR(", "*", "AND", "body:", '"', "hello^", "o'neil", "-x",
]; // prettier-ignore

/** Addresses that must never reach the system, however they are asked for (item 15). */
export const addresses: readonly string[] = [
  "file:///etc/passwd", "file://host/share", "smb://host/share", "ms-msdt:/id", "ms-word:ofe|u|x", "search-ms:query=x", "javascript:alert(1)", "JavaScript:alert(1)", "java\nscript:alert(1)", "data:text/html,x",
  "data:text/html;base64,PHg+", "\\\\host\\x", "//host/x", "https://a@b/", "https://a:b@c/", "https://xn--80ak6aa92e.com/", "https://аррӏе.com/", `https://example.com/${"a".repeat(10_000)}`, "https://example.com/\nx", "HTTPS://EXAMPLE.COM",
  "http://example.com", "ftp://example.com", "ws://example.com", "wss://example.com", "mailto:a@example.com", "mailto:a@example.com?attach=/etc/passwd", "tel:123", "sms:123", "vbscript:x", "about:blank",
  "blob:https://example.com/x", "chrome://version", "chrome-extension://x/y", "devtools://devtools/x", "view-source:https://example.com", "app://other/", "app://earnest/../../x", "intent://x", "jar:file:///x!/y", "steam://run/1",
]; // prettier-ignore

/** What some system reads as a path, a device, a hidden file, or not at all (S29). */
export const hostileNames: readonly string[] = [
  "../x", "..\\x", "../../../../etc/passwd", "..\\..\\windows\\system32", "/etc/passwd", "C:\\x", "C:x", "\\\\host\\share", "//host/share", "file:///x", "~", "~/x", "$HOME", "%TEMP%", "%2e%2e%2fx",
  "..", ".", "...", " ", "", ".hidden", "x.", "x ", " x", "x..", "-rf", "--help", "x\0.csv", "x\n.csv", "x\r\n",
  "CON", "con.txt", "PRN", "AUX", "NUL", "nul.tar.gz", "COM1", "COM9.csv", "LPT1", "lpt9.txt", "CONIN$", "CLOCK$", "COM¹",
  "a<b", "a>b", 'a"b', "a|b", "a?b", "a*b", "a:b", "x.csv:stream", "x::$DATA", "x;y", "`x`", "$(x)", "a&b", "x.exe", "x.html.exe", "x.lnk", "desktop.ini",
  "a".repeat(300), "é".repeat(200), "e\u0301", "\u202Ecsv.exe", "x\u200B", "\uFEFFx", "👩‍🍳", "\uD800", "ｘ／ｙ", "x\u2215y",
]; // prettier-ignore
