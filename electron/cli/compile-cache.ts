import { enableCompileCache } from "node:module";

// Node keeps what it compiled of the chunks in the folder for temporary files, so that a second start need not compile them
// again. Node 20 cannot.
enableCompileCache?.();
