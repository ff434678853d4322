// Required into a process of its own: writes the most memory that it took (kilobytes), and the work of its main thread and of
// all threads together (ms), into the file that it is told. Work is counted while a thread runs, not while it waits for a core.
const { writeFileSync } = require("node:fs");
const ms = ({ user, system }) => (user + system) / 1000;
process.on("exit", () =>
  writeFileSync(
    process.env.PEAK_FILE,
    JSON.stringify({
      memory: process.resourceUsage().maxRSS,
      main: ms(process.threadCpuUsage()),
      all: ms(process.cpuUsage()),
    }),
  ),
);
