// Required into a process of its own: writes the most memory that it took, in kilobytes, into the file that it is told.
const { writeFileSync } = require("node:fs");
process.on("exit", () => writeFileSync(process.env.PEAK_FILE, String(process.resourceUsage().maxRSS)));
